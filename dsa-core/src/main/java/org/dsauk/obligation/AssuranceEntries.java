package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dsauk.law.Instrument;
import org.dsauk.law.LawEntry;
import org.dsauk.law.Provision;
import org.dsauk.report.JsonPointer;
import org.dsauk.security.Assurance;
import org.dsauk.security.AssuranceScheme;
import org.dsauk.security.AssuranceStatus;
import org.dsauk.security.AssuranceValidity;
import org.dsauk.security.SecurityTerms;

/**
 * The last days of what parties can show of their security: as stated, else as long after the issue as the scheme says.
 * What has been renewed is of no more concern.
 */
final class AssuranceEntries {

    private static final JsonPointer LIST = JsonPointer.ROOT.child("security").child("assurances");
    private static final Provision SECURITY = Instrument.UK_GDPR.article("32(1)(d)");

    private static final Provision SECURITY_ENFORCEMENT = Instrument.DPA_2018.section("66");

    private final Diary diary;
    private final List<Assurance> assurances;

    private AssuranceEntries(Diary diary) {
        this.diary = diary;
        this.assurances = diary.agreement()
                .getSecurity()
                .map(SecurityTerms::getAssurances)
                .orElse(List.of());
    }

    static void collect(Diary diary) {
        AssuranceEntries entries = new AssuranceEntries(diary);
        for (int i = 0; i < entries.assurances.size(); i++) {
            entries.collect(entries.assurances.get(i), LIST.child(i));
        }
    }

    private void collect(Assurance assurance, JsonPointer source) {
        if (stands(assurance, AssuranceStatus.NOT_MET)) {
            return;
        }
        Optional<LocalDate> last = last(assurance);
        if (stands(assurance, AssuranceStatus.PLANNED)) {
            diary.undated(
                    entry(assurance, source, " is to be obtained"), source.child("issued"), UndatedObligation.NO_DAY);
        } else if (last.isEmpty()) {
            diary.undated(entry(assurance, source, " runs out"), source.child("expires"), whyOpen(assurance));
        } else if (!isRenewed(assurance, last.get())) {
            diary.due(
                    entry(assurance, source, " runs out: this is the last day on which it holds")
                            .uncertain(uncertainty(assurance)),
                    last.get());
        }
    }

    private Entry entry(Assurance assurance, JsonPointer source, String then) {
        String scheme = assurance
                .getScheme()
                .map(code -> edition(code).map(LawEntry::title).orElse(code.code()))
                .map(title -> "'" + title + "'")
                .orElse("an assurance");
        String demand = assurance.getRequired().orElse(false) ? ", without which nothing may be shared," : "";
        return Entry.of(ObligationKind.ASSURANCE, source, scheme + demand + then)
                .concerning(assurance.getParties())
                .citing(diary.regimes().choose(assurance.getParties(), SECURITY, SECURITY_ENFORCEMENT));
    }

    private Optional<LocalDate> last(Assurance assurance) {
        return AssuranceValidity.lastDay(assurance, diary.law());
    }

    private Optional<String> uncertainty(Assurance assurance) {
        return assurance.getExpires().isPresent()
                ? Optional.empty()
                : assurance.getIssued().map(day -> "counted from the issue, on " + day + ", as the scheme has it");
    }

    private String whyOpen(Assurance assurance) {
        return assurance.getIssued().isPresent()
                ? "the last day is not stated, and how long the scheme holds is not known"
                : "neither the last day nor the day of issue is stated";
    }

    private Optional<LawEntry> edition(AssuranceScheme scheme) {
        return scheme.entry(diary.law());
    }

    /** Whether all who still owe it on its last day hold another one for longer. */
    private boolean isRenewed(Assurance assurance, LocalDate last) {
        List<String> owing = parties(assurance, last);
        return assurances.stream()
                .filter(other -> other.getScheme().equals(assurance.getScheme()))
                .filter(other ->
                        stands(other, AssuranceStatus.HELD) || other.getStatus().isEmpty())
                .filter(other -> new TreeSet<>(parties(other, last)).containsAll(owing))
                .flatMap(other -> last(other).stream())
                .anyMatch(last::isBefore);
    }

    private List<String> parties(Assurance assurance, LocalDate day) {
        return diary.owing()
                .on(entry(assurance, LIST, ""), day)
                .map(Entry::parties)
                .orElse(List.of());
    }

    private static boolean stands(Assurance assurance, AssuranceStatus status) {
        return assurance.getStatus().filter(status::equals).isPresent();
    }
}
