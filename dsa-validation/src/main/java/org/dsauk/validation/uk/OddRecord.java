package org.dsauk.validation.uk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dsauk.participation.IrregularityKind;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.RecordEntry;

/**
 * Which check reports what {@link org.dsauk.participation.Participations#irregularities()} finds odd.
 *
 * <p>Whatever no other one reports is left to one check of DSA-LIF-005, so that nothing odd goes unreported.
 */
final class OddRecord {

    private static final Set<IrregularityKind> OUT_OF_ORDER = EnumSet.of(IrregularityKind.STEP_OUT_OF_ORDER);

    private static final Set<IrregularityKind> TOO_EARLY =
            EnumSet.of(IrregularityKind.STEP_OUT_OF_ORDER, IrregularityKind.STEP_BEFORE_AGREEMENT);

    /** An accession and a signature must have a day and a version; those checks say so in words of their own. */
    private static final Set<IrregularityKind> OF_JOINING = EnumSet.of(
            IrregularityKind.STEP_WITHOUT_DAY, IrregularityKind.VERSION_NOT_STATED, IrregularityKind.UNKNOWN_VERSION);

    private static final Set<IrregularityKind> OF_VERSIONS =
            EnumSet.of(IrregularityKind.VERSION_WITHOUT_DAY, IrregularityKind.KIND_CONTRADICTS_VERSION);

    /** Only advice: whoever signed a version is bound without having been told of it. */
    private static final Set<IrregularityKind> OF_SILENCE = EnumSet.of(IrregularityKind.CHANGE_NOT_NOTIFIED);

    /** DSA-STR-003, DSA-LIF-003 and DSA-LIF-004 look at these on their own, DSA-LIF-005 at the accession itself. */
    private static final Set<IrregularityKind> OF_OTHERS = EnumSet.of(
            IrregularityKind.UNKNOWN_PARTY,
            IrregularityKind.UNKNOWN_GROUP,
            IrregularityKind.UNKNOWN_PURPOSE,
            IrregularityKind.CIRCLE_OF_SUCCESSION,
            IrregularityKind.STATUS_WITHOUT_DAY,
            IrregularityKind.STATUS_OUT_OF_ORDER,
            IrregularityKind.VERSIONS_OUT_OF_ORDER,
            IrregularityKind.NOT_ACCEPTED);

    private static final Set<IrregularityKind> OF_STEPS =
            allBut(List.of(OF_OTHERS, OF_VERSIONS, OF_SILENCE, TOO_EARLY));
    private static final Set<IrregularityKind> OF_STEPS_THAT_JOIN =
            allBut(List.of(OF_OTHERS, OF_VERSIONS, OF_SILENCE, TOO_EARLY, OF_JOINING));

    private OddRecord() {}

    private static Set<IrregularityKind> allBut(List<Set<IrregularityKind>> reported) {
        Set<IrregularityKind> left = EnumSet.allOf(IrregularityKind.class);
        reported.forEach(left::removeAll);
        return left;
    }

    /** What cannot be because of the order of days; DSA-SIG-005 looks at signatures that come too early. */
    static Fact<RecordEntry, List<String>> order() {
        return odd("order", entry -> entry.odd(entry.kind() == RecordEntry.Kind.SIGNATURE ? OUT_OF_ORDER : TOO_EARLY));
    }

    /** What is odd about an entry and reported by no other check. */
    static Fact<RecordEntry, List<String>> rest() {
        return odd(
                "step",
                entry -> entry.odd(
                        switch (entry.kind()) {
                            case ACCESSION, SIGNATURE -> OF_STEPS_THAT_JOIN;
                            case STEP, SUCCESSION, VERSION -> OF_STEPS;
                        }));
    }

    /** What is odd about a version beside the order of the numbers and days. */
    static Fact<RecordEntry, List<String>> version() {
        return odd("version", entry -> entry.odd(OF_VERSIONS));
    }

    /** What is odd about silence that is to accept a version. */
    static Fact<RecordEntry, List<String>> silence() {
        return odd("day of notification", entry -> entry.odd(OF_SILENCE));
    }

    /** That an entry by which somebody joins has no day, and does not wait for one. */
    static List<String> lackOfDay(RecordEntry entry) {
        return entry.odd(EnumSet.of(IrregularityKind.STEP_WITHOUT_DAY));
    }

    static <T> Fact<T, List<String>> odd(String name, Function<T, List<String>> reader) {
        return Fact.fact(name, subject -> Optional.of(reader.apply(subject)));
    }

    /** Met where there is nothing odd; otherwise says what is. */
    record Nothing(String yes) implements Criterion<List<String>> {

        private static final int SHOWN = 3;

        @Override
        public Answer answer(List<String> odd, LocalDate asOf) {
            return Answer.of(odd.isEmpty());
        }

        @Override
        public String sentence(String fact, List<String> odd, Answer answer) {
            return odd.isEmpty() ? yes : first(odd);
        }

        private static String first(List<String> odd) {
            String shown = String.join("; ", odd.subList(0, Math.min(SHOWN, odd.size())));
            return odd.size() > SHOWN ? shown + "; and " + (odd.size() - SHOWN) + " more" : shown;
        }
    }
}
