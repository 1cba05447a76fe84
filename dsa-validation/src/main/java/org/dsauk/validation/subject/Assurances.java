package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.law.Law;
import org.dsauk.law.LawEntry;
import org.dsauk.law.LawTopic;
import org.dsauk.security.Assurance;
import org.dsauk.security.AssuranceScheme;
import org.dsauk.security.AssuranceStatus;
import org.dsauk.security.AssuranceValidity;
import org.dsauk.security.SecurityTerms;

/** What parties can show of their security, and whether it counts on a day. */
final class Assurances {

    private final AgreementIndex index;
    private final Law law;
    private final Holdings<Assurance> byParty;
    private final Map<String, Map<Shown, Answer>> own = new HashMap<>();

    /** That a party can show a scheme on a day. */
    private record Shown(String scheme, LocalDate day) {}

    Assurances(AgreementIndex index) {
        this.index = index;
        law = index.law();
        byParty = new Holdings<>(all(index.agreement()), Assurance::getParties);
    }

    static List<Assurance> all(DataSharingAgreement agreement) {
        return agreement.getSecurity().map(SecurityTerms::getAssurances).orElse(List.of());
    }

    /** Whether all parties of an entry hold what it names, each by this entry or by another one of its own. */
    Answer heldOn(Assurance required, LocalDate day) {
        Answer own = countsOn(required, day);
        List<Bodies> holders = index.bodies(required.getParties());
        if (own == Answer.YES || holders.isEmpty()) {
            return own;
        }
        Answer all = Answer.YES;
        for (Bodies bodies : holders) {
            for (Member member : bodies.members()) {
                all = all.and(own.or(ofItsOwn(member, required, day)));
            }
        }
        return all;
    }

    private Answer ofItsOwn(Member member, Assurance required, LocalDate day) {
        Shown shown = new Shown(required.getScheme().map(AssuranceScheme::code).orElse(""), day);
        return own.computeIfAbsent(member.id(), id -> new HashMap<>())
                .computeIfAbsent(shown, key -> ofItsOwn(member.aliases(), required, day));
    }

    private Answer ofItsOwn(List<String> aliases, Assurance required, LocalDate day) {
        Answer some = Answer.NO;
        for (Assurance other : byParty.of(aliases)) {
            index.effort().visit();
            if (other.getScheme().equals(required.getScheme())) {
                some = some.or(countsOn(other, day));
            }
        }
        return some;
    }

    /** What is neither said to be held nor dated is not there. */
    private Answer countsOn(Assurance assurance, LocalDate day) {
        AssuranceStatus status =
                assurance.getStatus().orElse(isDated(assurance) ? AssuranceStatus.HELD : AssuranceStatus.PLANNED);
        boolean begun = assurance.getIssued().filter(day::isBefore).isEmpty();
        if (status != AssuranceStatus.HELD || !begun || schemeHasEnded(assurance, day)) {
            return Answer.NO;
        }
        Optional<LocalDate> last = lastDay(assurance);
        if (last.isEmpty() && AssuranceValidity.length(assurance, law).isPresent()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(last.filter(day::isAfter).isEmpty());
    }

    private static boolean isDated(Assurance assurance) {
        return assurance.getIssued().isPresent() || assurance.getExpires().isPresent();
    }

    Optional<LocalDate> lastDay(Assurance assurance) {
        return AssuranceValidity.lastDay(assurance, law);
    }

    /** Certificates of a scheme that was withdrawn show nothing, whatever day they state. */
    private boolean schemeHasEnded(Assurance assurance, LocalDate day) {
        Optional<AssuranceScheme> known = assurance
                .getScheme()
                .filter(scheme ->
                        !law.editions(LawTopic.ASSURANCES, scheme.code()).isEmpty());
        return known.isPresent()
                && known.flatMap(scheme -> law.find(LawTopic.ASSURANCES, scheme.code(), day))
                        .filter((LawEntry entry) -> entry.inForce(day))
                        .isEmpty();
    }
}
