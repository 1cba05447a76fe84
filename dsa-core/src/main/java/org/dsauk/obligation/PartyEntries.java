package org.dsauk.obligation;

import java.util.List;
import java.util.Optional;
import org.dsauk.law.Instrument;
import org.dsauk.law.LawCode;
import org.dsauk.law.Provision;
import org.dsauk.party.IdentifierScheme;
import org.dsauk.party.Party;
import org.dsauk.party.PartyIdentifier;
import org.dsauk.report.JsonPointer;

/** The last days of the numbers that registers gave the parties. */
final class PartyEntries {

    private static final JsonPointer LIST = JsonPointer.ROOT.child("parties");

    private PartyEntries() {}

    static void collect(Diary diary) {
        List<Party> parties = diary.agreement().getParties();
        for (int i = 0; i < parties.size(); i++) {
            List<PartyIdentifier> identifiers = parties.get(i).getIdentifiers();
            for (int j = 0; j < identifiers.size(); j++) {
                JsonPointer source = LIST.child(i).child("identifiers").child(j).child("expiresOn");
                collect(diary, parties.get(i), identifiers.get(j), source);
            }
        }
    }

    private static void collect(Diary diary, Party party, PartyIdentifier identifier, JsonPointer source) {
        Entry entry = Entry.of(ObligationKind.REGISTRATION, source, what(diary, identifier))
                .concerning(List.of(party.getId()))
                .citing(citations(diary, identifier.getScheme()));
        boolean fee =
                identifier.getScheme().filter(IdentifierScheme.ICO::equals).isPresent();
        if (!fee || diary.dataProtection().governs()) {
            identifier.getExpiresOn().ifPresent(last -> diary.due(entry, last));
        }
    }

    private static String what(Diary diary, PartyIdentifier identifier) {
        String scheme = identifier
                .getScheme()
                .map(code -> code.entry(diary.law()).map(entry -> entry.title()).orElse(code.code()))
                .orElse("a register");
        String number = identifier.getValue().map(value -> " '" + value + "'").orElse("");
        return "the registration" + number + " runs out: this is its last day (" + scheme + ")";
    }

    private static List<Provision> citations(Diary diary, Optional<IdentifierScheme> scheme) {
        if (scheme.filter(IdentifierScheme.ICO::equals).isPresent()) {
            return List.of(Instrument.SI_2018_480.whole());
        }
        return scheme.flatMap((LawCode code) -> code.entry(diary.law())).flatMap(entry -> entry.citation()).stream()
                .toList();
    }
}
