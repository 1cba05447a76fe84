package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.is;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.subject.AgreementSubjects.AGREEMENT;
import static org.dsauk.validation.subject.RecordSubjects.STATUS_CHANGES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.StatusChange;
import org.dsauk.validation.rule.Demands;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.rule.RuleBuilder;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.StatusStep;
import org.dsauk.validation.subject.Subjects;

/** What the record of where an agreement stood must be, so that it can be told where it stands on a day. */
final class StatusHistory {

    private StatusHistory() {}

    static Rule isChecked(Rule rule) {
        Rule dated = demand(rule.and(), STATUS_CHANGES)
                .must(fact("status", "status", step -> step.change().getStatus()), isStated())
                .must(fact("day", "date", step -> step.change().getDate()), isStated())
                .else_(step -> "state where the agreement stands since which day");
        Rule allowed = demand(dated.and(), STATUS_CHANGES)
                .when(
                        question("status before", step -> Answer.of(change(step).isPresent())),
                        holds("there is a status before it", "there is no status right before it"))
                .must(
                        fact("change of status", "status", StatusHistory::change),
                        is("one that an agreement can make", change -> change.before.mayBecome(change.after)))
                .else_(step -> "record the steps between, or correct this one; "
                        + change(step).map(Change::choices).orElse(""));
        Rule ordered = demand(allowed.and(), STATUS_CHANGES)
                .when(
                        question("days", step -> Answer.of(days(step).isPresent())),
                        holds("it and the entry before it have days", "it or the entry before it has no day"))
                .must(
                        fact("time since the entry before", "date", StatusHistory::days),
                        that(
                                "runs forwards",
                                "runs backwards",
                                (days, asOf) -> Answer.of(!days.to.isBefore(days.from))))
                .else_(step -> "list the entries in the order of their days");
        return demand(ordered.and(), AGREEMENT)
                .when(
                        question(
                                "record",
                                agreement -> Answer.of(statuses(agreement).isPresent())),
                        holds(
                                "a status is stated, and the record ends with one",
                                "no status is stated, or no record ends with one"))
                .must(
                        fact("status", "status", StatusHistory::statuses),
                        is("the last one of the record", both -> both.now == both.recorded))
                .else_(agreement -> "give the agreement the last status of 'statusHistory', '"
                        + recorded(agreement).map(AgreementStatus::code).orElse("") + "', or record the step to this"
                        + " one");
    }

    private static <T> Demands<T> demand(RuleBuilder rule, Subjects<T> subjects) {
        return rule.nature(INTEGRITY).warningAt(SIGN).errorAt(EXCHANGE).forEach(subjects);
    }

    private static Optional<Change> change(StatusStep step) {
        return step.before()
                .flatMap(StatusChange::getStatus)
                .flatMap(before -> step.change().getStatus().map(after -> new Change(before, after)));
    }

    private static Optional<Days> days(StatusStep step) {
        return step.before()
                .flatMap(StatusChange::getDate)
                .flatMap(from -> step.change().getDate().map(to -> new Days(from, to)));
    }

    private static Optional<AgreementStatus> recorded(DataSharingAgreement agreement) {
        List<StatusChange> record = agreement.getStatusHistory();
        return record.isEmpty()
                ? Optional.empty()
                : record.get(record.size() - 1).getStatus();
    }

    private static Optional<Stands> statuses(DataSharingAgreement agreement) {
        return agreement.getStatus().flatMap(now -> recorded(agreement).map(last -> new Stands(now, last)));
    }

    private record Days(LocalDate from, LocalDate to) {
        @Override
        public String toString() {
            return from + " to " + to;
        }
    }

    private record Stands(AgreementStatus now, AgreementStatus recorded) {
        @Override
        public String toString() {
            return now.code();
        }
    }

    private record Change(AgreementStatus before, AgreementStatus after) {

        String choices() {
            String next = before.next().stream()
                    .map(status -> "'" + status.code() + "'")
                    .collect(Collectors.joining(" or "));
            return next.isEmpty()
                    ? "nothing comes after '" + before.code() + "'"
                    : "after '" + before.code() + "' comes " + next;
        }

        @Override
        public String toString() {
            return before.code() + " to " + after.code();
        }
    }
}
