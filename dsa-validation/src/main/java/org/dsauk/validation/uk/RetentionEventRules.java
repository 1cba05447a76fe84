package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.HandlingSubjects.RETENTION_RULES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.ByAge;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.UntilEvent;
import org.dsauk.text.Excerpt;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.StatedRetention;

/** Rules on the events from which data is kept: somebody must be able to know them. */
final class RetentionEventRules {

    private static final Set<RetentionEvent> BIRTH =
            Set.of(RetentionEvent.DATE_OF_BIRTH, RetentionEvent.EIGHTEENTH_BIRTHDAY);

    private static final Set<RetentionEvent> OF_A_PERSON = Set.of(
            RetentionEvent.DATE_OF_BIRTH,
            RetentionEvent.EIGHTEENTH_BIRTHDAY,
            RetentionEvent.DATE_OF_DEATH,
            RetentionEvent.LAST_CONTACT);

    private static final Set<RetentionEvent> OF_A_CASE =
            Set.of(RetentionEvent.CASE_CLOSURE, RetentionEvent.LAST_ACTION);

    private RetentionEventRules() {}

    static Rule eventsCanBeKnown() {
        return eventsAreThoseOfTheData(rule(
                        "DSA-RET-005", "Whoever keeps data can know the events from which its time runs")
                .nature(INTEGRITY)
                .cites(Sources.ukGdpr("5(1)(e)"))
                .errorAt(SIGN)
                .forEach(RETENTION_RULES)
                .when(
                        needs(period -> dependsOnAge(period) || begins(period, OF_A_PERSON::contains)),
                        holds("the time depends on what happened to a person", "the time depends on no person"))
                .must(
                        about("person", StatedRetention::mayPointToSomebody),
                        holds(
                                "the data may point to a person",
                                "the data points to nobody, so that it can never be known what happened to them"))
                .else_(rule -> "let the time run from an event that can be known of this data, such as its receipt")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ukGdpr("5(1)(e)"))
                .adviceAt(SIGN)
                .forEach(RETENTION_RULES)
                .when(
                        needs(period -> dependsOnAge(period) || begins(period, BIRTH::contains)),
                        holds("the time depends on a date of birth", "the time does not depend on a date of birth"))
                .must(
                        about("date of birth", StatedRetention::holdersKnowBirth),
                        holds(
                                "the holders get, send or keep the date of birth",
                                "nothing says that all holders know the date of birth"))
                .else_(rule -> "list the date of birth among the data that they get, or let the time run from an event"
                        + " that they know")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ukGdpr("5(1)(e)"))
                .adviceAt(SIGN)
                .forEach(RETENTION_RULES)
                .when(
                        needs(period -> begins(period, OF_A_CASE::contains)),
                        holds("the time depends on a case", "the time does not depend on a case"))
                .must(
                        about("whose case", StatedRetention::holderHasCases),
                        holds(
                                "a holder has cases of its own",
                                "no holder has cases of its own, for all of them only process for others"))
                .else_(rule -> "name the controllers whose cases they are among the holders, or let the time run from"
                        + " an event that the holder knows"));
    }

    private static Rule eventsAreThoseOfTheData(Rule rule) {
        return rule.and()
                .nature(PRACTICE)
                .cites(Sources.ukGdpr("5(1)(e)"))
                .warningAt(SIGN)
                .forEach(RETENTION_RULES)
                .when(
                        needs(period -> begins(period, event -> true)),
                        holds("the time depends on an event", "the time depends on no event"))
                .must(fact("events", "period", kept -> Optional.of(unexplained(kept))), new Explained())
                .else_(kept ->
                        "take the code of an event of the table of retention triggers, or add yours to a table of"
                                + " your own with the words that say what it is")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ukGdpr("5(1)(e)"))
                .adviceAt(SIGN)
                .forEach(RETENTION_RULES)
                .when(
                        needs(period -> begins(period, RetentionEvent.MATCH_COMPLETED::equals)),
                        holds("the time depends on a match", "the time does not depend on a match"))
                .must(
                        about("match", StatedRetention::isDataMatched),
                        holds(
                                "the agreement lets data be matched",
                                "nothing in the agreement says that data is matched, so that no match is ever completed"))
                .else_(kept -> "say in 'linkages' what is matched with what, or let the time run from another event");
    }

    private static Fact<StatedRetention, Answer> needs(Predicate<RetentionPeriod> question) {
        return question("event", rule -> Answer.of(StatedPeriod.is(rule, question)));
    }

    private static Fact<StatedRetention, Answer> about(String name, Predicate<StatedRetention> question) {
        return Fact.<StatedRetention>question(name, rule -> Answer.of(question.test(rule)))
                .at((rule, place) -> place.child("period"));
    }

    private static boolean dependsOnAge(RetentionPeriod period) {
        return period instanceof ByAge;
    }

    private static boolean begins(RetentionPeriod period, Predicate<RetentionEvent> asked) {
        return events(period).anyMatch(asked);
    }

    /** The events that begin or end a period, without those of its parts. */
    private static Stream<RetentionEvent> events(RetentionPeriod period) {
        if (period instanceof AfterEvent after) {
            return Stream.of(after.getEvent(), after.getYearOf()).flatMap(Optional::stream);
        }
        if (period instanceof AfterInactivity inactivity) {
            return inactivity.getActivity().stream();
        }
        if (period instanceof ByAge age) {
            return age.getEvent().stream();
        }
        return period instanceof UntilEvent until ? until.getEvent().stream() : Stream.empty();
    }

    /** The events on which the time depends and of which nobody can tell what they are. */
    private static List<RetentionEvent> unexplained(StatedRetention rule) {
        Predicate<RetentionEvent> unknown = event -> !rule.isExplained(event);
        return StatedPeriod.is(rule, period -> begins(period, unknown))
                ? StatedPeriod.all(rule)
                        .flatMap(RetentionEventRules::events)
                        .filter(unknown)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Met where there is no event of which nobody can tell what it is; otherwise names them. */
    private record Explained() implements Criterion<List<RetentionEvent>> {

        @Override
        public Answer answer(List<RetentionEvent> unexplained, LocalDate asOf) {
            return Answer.of(unexplained.isEmpty());
        }

        @Override
        public String sentence(String fact, List<RetentionEvent> unexplained, Answer answer) {
            String codes =
                    Excerpt.list(unexplained.stream().map(RetentionEvent::code).toList());
            return unexplained.isEmpty()
                    ? "it is said what each event is"
                    : "nobody can know when " + codes + " happens: no table of events says what it is, and no held data"
                            + " records it";
        }
    }
}
