package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.AGREEMENT;
import static org.dsauk.validation.subject.AgreementSubjects.WHOLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.Term;
import org.dsauk.participation.StatusOnDay;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Whole;

/** Rules on where an agreement stands on the day on which data is shared. */
final class StatusRules {

    private static final Fact<DataSharingAgreement, LocalDate> FIRST_DAY = Fact.<DataSharingAgreement, LocalDate>fact(
                    "first day of the term",
                    "term/effectiveFrom",
                    agreement -> agreement.getTerm().flatMap(Term::getEffectiveFrom))
            .heldBy((agreement, root) -> agreement.getTerm().isPresent() ? root.child("term") : root);

    private static final Fact<DataSharingAgreement, LocalDate> LAST_DAY = fact(
            "last day of the term",
            "term/expiresOn",
            agreement -> agreement.getTerm().flatMap(Term::getExpiresOn));

    private static final Fact<Whole, Status> STATUS = Fact.<Whole, Status>fact("status", StatusRules::status)
            .at((whole, root) -> whole.status().map(StatusOnDay::source).orElse(root.child("statusHistory")));

    private StatusRules() {}

    static List<Rule> all() {
        return List.of(isInForce());
    }

    static Rule isInForce() {
        Rule onTheDay = rule("DSA-LIF-003", "Data is shared only while the agreement is in force")
                .nature(INTEGRITY)
                .errorAt(EXCHANGE)
                .forEach(WHOLE)
                .must(
                        STATUS,
                        that(
                                "allows sharing on the day",
                                "does not allow sharing on the day",
                                (status, asOf) -> status.allowsSharing()))
                .else_(whole -> "share nothing until the agreement is in force; where it is, record so in 'status',"
                        + " with the day in 'statusHistory'")
                .and()
                .nature(INTEGRITY)
                .errorAt(EXCHANGE)
                .forEach(AGREEMENT)
                .when(
                        question("beginning", StatusRules::beginsOnADay),
                        holds("the term begins on a day and not with an event", "the term begins with an event"))
                .must(FIRST_DAY, that("has come", "has not come", (day, asOf) -> Answer.of(!asOf.isBefore(day))))
                .else_(agreement -> "state on which day the term begins, and share nothing before it")
                .and()
                .nature(INTEGRITY)
                .errorAt(EXCHANGE)
                .forEach(AGREEMENT)
                .when(
                        question("end", StatusRules::hasALastDay),
                        holds("the term has a last day", "the term has no last day"))
                .must(LAST_DAY, that("has not passed", "has passed", (day, asOf) -> Answer.of(!asOf.isAfter(day))))
                .else_(agreement -> "share nothing after the term; make a new version if the sharing is to go on");
        return StatusHistory.isChecked(onTheDay);
    }

    /** Missing where the agreement says of no day at all where it stands. */
    private static Optional<Status> status(Whole whole) {
        DataSharingAgreement agreement = whole.index().agreement();
        boolean stated = agreement.getStatus().isPresent()
                || !agreement.getStatusHistory().isEmpty();
        return stated ? Optional.of(new Status(whole.status())) : Optional.empty();
    }

    /** Whether an event has happened cannot be told from the agreement. */
    private static Answer beginsOnADay(DataSharingAgreement agreement) {
        boolean day = agreement.getTerm().flatMap(Term::getEffectiveFrom).isPresent();
        boolean event =
                agreement.getTerm().filter(term -> !term.getBegins().isEmpty()).isPresent();
        return !day && event ? Answer.UNKNOWN : Answer.YES;
    }

    private static Answer hasALastDay(DataSharingAgreement agreement) {
        return Answer.of(agreement.getTerm().flatMap(Term::getExpiresOn).isPresent());
    }

    /** Where the agreement stands on the day; empty before the first day of the record. */
    private record Status(Optional<StatusOnDay> onDay) {

        Answer allowsSharing() {
            return Answer.of(onDay.map(StatusOnDay::allowsSharing));
        }

        @Override
        public String toString() {
            return onDay.map(StatusOnDay::toString).orElse("not recorded");
        }
    }
}
