package org.dsauk.obligation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dsauk.assessment.Assessment;
import org.dsauk.assessment.AssessmentKind;
import org.dsauk.assessment.AssessmentStatus;
import org.dsauk.law.Citation;
import org.dsauk.law.Instrument;
import org.dsauk.law.Provision;
import org.dsauk.report.JsonPointer;

/**
 * Assessments that are not finished, for which agreements state no day, and until when a policy document is kept: six
 * months after the processing stops (DPA 2018 Schedule 1 paragraph 40; for law enforcement section 42), taken to be the
 * end of the agreement or, of a party that leaves it before, the day on which it leaves.
 */
final class AssessmentEntries {

    private static final JsonPointer LIST = JsonPointer.ROOT.child("assessments");
    private static final Period KEPT = Period.ofMonths(6);

    private static final Provision POLICY_DOCUMENT_ENFORCEMENT = Instrument.DPA_2018.section("42");

    private static final List<Citation> TRANSFER_TEST = List.of(
            Instrument.UK_GDPR.article("46(1)").until("2026-02-04"),
            Instrument.UK_GDPR.article("46(1A)").from("2026-02-05"));

    private static final List<Citation> COMPATIBILITY = List.of(
            Instrument.UK_GDPR.article("6(4)").until("2026-02-04"),
            Instrument.UK_GDPR.article("8A").from("2026-02-05"));

    private AssessmentEntries() {}

    static void collectUnfinished(Diary diary) {
        List<Assessment> assessments = diary.agreement().getAssessments();
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            JsonPointer source = LIST.child(i);
            if (isUnfinished(assessment)) {
                Entry entry = Entry.of(ObligationKind.ASSESSMENT, source, name(assessment) + " is to be finished")
                        .concerning(assessment.getParties())
                        .citing(citations(diary, assessment));
                diary.undated(entry, source.child("date"), UndatedObligation.NO_DAY);
            }
        }
    }

    static void collectPolicyDocuments(Diary diary, Departures departures) {
        ProcessingEnds ends = new ProcessingEnds(diary.agreement(), departures);
        List<Assessment> assessments = diary.agreement().getAssessments();
        for (int i = 0; i < assessments.size(); i++) {
            if (isPolicyDocument(assessments.get(i)) && diary.dataProtection().governs()) {
                collect(diary, assessments.get(i), LIST.child(i), ends);
            }
        }
    }

    private static void collect(Diary diary, Assessment document, JsonPointer source, ProcessingEnds ends) {
        Entry entry = Entry.of(
                        ObligationKind.POLICY_DOCUMENT, source, name(document) + " is kept until this day at least")
                .citing(diary.regimes()
                        .choose(
                                document.getParties(),
                                Instrument.DPA_2018.schedule(1, 40),
                                POLICY_DOCUMENT_ENFORCEMENT));
        ends.of(document.getParties())
                .forEach((end, parties) -> Counting.after(end.day(), KEPT)
                        .ifPresent(day -> diary.due(
                                entry.concerning(parties).uncertain("if the processing stops " + end.when()), day)));
        List<String> open = ends.open(document.getParties());
        if (ends.isOpen() && (!open.isEmpty() || document.getParties().isEmpty())) {
            diary.undated(
                    entry.concerning(open)
                            .saying(name(document) + " is kept until six months after the processing stops"),
                    LifeEntries.HISTORY,
                    "the day on which the agreement ended is not stated");
        }
    }

    private static String name(Assessment assessment) {
        return assessment.getTitle().map(title -> "'" + title + "'").orElse("'" + assessment.getId() + "'");
    }

    private static boolean isUnfinished(Assessment assessment) {
        return assessment
                .getStatus()
                .filter(status -> status == AssessmentStatus.PLANNED || status == AssessmentStatus.IN_PROGRESS)
                .isPresent();
    }

    private static boolean isPolicyDocument(Assessment assessment) {
        return assessment
                .getKind()
                .filter(kind -> kind == AssessmentKind.APPROPRIATE_POLICY_DOCUMENT)
                .isPresent();
    }

    private static List<Provision> citations(Diary diary, Assessment assessment) {
        return assessment
                .getKind()
                .map(kind -> citations(diary, kind, assessment.getParties()))
                .orElse(List.of());
    }

    private static List<Provision> citations(Diary diary, AssessmentKind kind, List<String> parties) {
        Regimes regimes = diary.regimes();
        LocalDate day = diary.window().first();
        return switch (kind) {
            case DPIA -> regimes.choose(parties, Instrument.UK_GDPR.article("35"), Instrument.DPA_2018.section("64"));
            case LEGITIMATE_INTERESTS -> List.of(Instrument.UK_GDPR.article("6(1)(f)"));
            case APPROPRIATE_POLICY_DOCUMENT ->
                regimes.choose(parties, Instrument.DPA_2018.schedule(1, 39), POLICY_DOCUMENT_ENFORCEMENT);
            case TRANSFER_TEST -> Citation.on(TRANSFER_TEST, day);
            case COMPATIBILITY -> Citation.on(COMPATIBILITY, day);
            case EQUALITY -> List.of(Provision.of("Equality Act 2010 s.149"));
            case ETHICS -> List.of();
        };
    }
}
