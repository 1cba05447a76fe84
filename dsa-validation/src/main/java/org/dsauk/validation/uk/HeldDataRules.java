package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.RecordSubjects.HELD_DATA;

import java.time.LocalDate;
import java.util.Optional;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.HeldTime;
import org.dsauk.validation.subject.StatedHeldData;

/** Rules on data that is held (UK GDPR Article 5(1)(e)). */
final class HeldDataRules {

    private HeldDataRules() {}

    static Rule dataIsNotKeptLonger() {
        Rule notLonger = rule(
                        "DSA-RET-008",
                        "Nobody still holds personal data whose time has run out, unless a hold keeps it")
                .nature(LAW)
                .cites(Sources.ukGdpr("5(1)(e)"))
                .citesUnderPart3(Sources.dpa2018("39(1)"))
                .errorAt(EXCHANGE)
                .forEach(HELD_DATA)
                .when(
                        fact("record", Optional::of),
                        that(
                                "is of data that is still held",
                                "is of data that has gone",
                                (held, asOf) -> Answer.of(held.isHeld(asOf))))
                .when(
                        question("personal data", StatedHeldData::personalData),
                        holds("it is personal data", "it is no personal data"))
                .must(fact("time", held -> Optional.of(held.time())), new NotRunOut())
                .else_(held -> "destroy, return or archive it as the rule says and record the day, or record the hold"
                        + " that keeps it");
        return recordIsCoherent(notLonger);
    }

    /** What is said to be gone is not looked at again, so that the day of it must be possible. */
    private static Rule recordIsCoherent(Rule rule) {
        return rule.and()
                .nature(INTEGRITY)
                .warningAt(SIGN, EXCHANGE)
                .forEach(HELD_DATA)
                .when(
                        question("disposal", held -> Answer.of(Gone.of(held).isPresent())),
                        holds(
                                "it is recorded when it went and when it was there",
                                "it is not recorded when it went, or when it was there"))
                .must(
                        fact("day on which it went", "disposedOn", Gone::of),
                        that(
                                "is no earlier than the last on which it was there",
                                "is earlier than a day on which it was there",
                                (gone, asOf) -> Answer.of(!gone.day().isBefore(gone.there()))))
                .else_(held -> "correct the day, or that of the receipt, or 'heldOn'; it was there on "
                        + held.lastThere().map(LocalDate::toString).orElse("no day"))
                .and()
                .nature(INTEGRITY)
                .warningAt(SIGN, EXCHANGE)
                .forEach(HELD_DATA)
                .must(fact("holder", "holder", StatedHeldData::holder), isStated())
                .else_(held -> "say who holds it");
    }

    private record Gone(LocalDate day, LocalDate there) {

        static Optional<Gone> of(StatedHeldData held) {
            return held.disposedOn().flatMap(day -> held.lastThere().map(there -> new Gone(day, there)));
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** Met while the rules keep the data; says which of it was to go, or what must be known to tell. */
    private record NotRunOut() implements Criterion<HeldTime> {

        @Override
        public Answer answer(HeldTime time, LocalDate asOf) {
            return time.allows(asOf);
        }

        @Override
        public String sentence(String fact, HeldTime time, Answer answer) {
            return switch (answer) {
                case YES -> "its time has not run out";
                case NO -> "its time has run out: " + time.firstToGo();
                case UNKNOWN -> "it is not known whether its time has run out, for lack of " + time.missing();
            };
        }
    }
}
