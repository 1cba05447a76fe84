package org.dsauk.participation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.StatusChange;
import org.dsauk.model.Code;
import org.dsauk.party.Participation;
import org.dsauk.report.JsonPointer;

/**
 * Moves an agreement and its parties from one state to the next, and refuses what cannot come next.
 *
 * @since 0.1.0
 */
public final class Lifecycle {

    private Lifecycle() {}

    /**
     * {@return an agreement as it stands after it has come to a status, with that status in its history}
     *
     * <p>An agreement that states no status yet begins as a draft.
     *
     * @param agreement the agreement
     * @param status where it comes to stand
     * @param day the first day on which it stands there
     * @throws IllegalArgumentException if the status cannot follow that of the agreement, or the day comes before one
     *     of its history; the message names what was expected
     */
    public static DataSharingAgreement moved(DataSharingAgreement agreement, AgreementStatus status, LocalDate day) {
        Set<AgreementStatus> expected =
                agreement.getStatus().map(AgreementStatus::next).orElse(EnumSet.of(AgreementStatus.DRAFT));
        if (!expected.contains(status)) {
            throw unexpected(expected, agreement.getStatus(), status);
        }
        agreement.getStatusHistory().stream()
                .flatMap(change -> change.getDate().stream())
                .max(Comparator.naturalOrder())
                .filter(day::isBefore)
                .ifPresent(last -> {
                    throw new IllegalArgumentException(
                            "expected a day not before '" + last + "', but found '" + day + "'");
                });
        return agreement.toBuilder()
                .status(status)
                .addStatusHistory(
                        StatusChange.builder().status(status).date(day).build())
                .build();
    }

    /**
     * {@return an agreement with one more step in its record}
     *
     * @param agreement the agreement
     * @param step the step, with a party or group that the agreement lists, a status and a day
     * @throws IllegalArgumentException if the step lacks one of these, or cannot follow the one before it for one of
     *     the parties that it concerns; the message names what was expected
     */
    public static DataSharingAgreement stepped(DataSharingAgreement agreement, Participation step) {
        expect(step.getMember().or(step::getGroup).isPresent(), "a step of a party or group");
        expect(step.getStatus().isPresent(), "a step with a status");
        expect(step.getDate().isPresent(), "a step with a day");
        DataSharingAgreement stepped =
                agreement.toBuilder().addParticipation(step).build();
        JsonPointer added = JsonPointer.ROOT
                .child("participation")
                .child(agreement.getParticipation().size());
        Participations participations = Participations.of(stepped);
        participations.irregularities().stream()
                .filter(odd -> odd.source().isWithin(added))
                .filter(odd ->
                        odd.kind() == IrregularityKind.UNKNOWN_PARTY || odd.kind() == IrregularityKind.UNKNOWN_GROUP)
                .forEach(odd -> expect(false, "a party or group that the agreement lists"));
        participations.misplaced().stream()
                .filter(misplaced -> misplaced.step().source().equals(added))
                .forEach(misplaced -> {
                    throw unexpected(
                            misplaced.expected(),
                            misplaced.before(),
                            misplaced.step().status());
                });
        return stepped;
    }

    private static void expect(boolean given, String what) {
        if (!given) {
            throw new IllegalArgumentException("expected " + what + ", but found none");
        }
    }

    private static IllegalArgumentException unexpected(
            Set<? extends Code> expected, Optional<? extends Code> before, Code found) {
        String one = expected.stream()
                .map(code -> "'" + code.code() + "'")
                .reduce((some, next) -> some + ", " + next)
                .map(codes -> "one of " + codes)
                .orElse("no more status");
        String after = before.map(code -> " after '" + code.code() + "'").orElse(" to begin with");
        return new IllegalArgumentException("expected " + one + after + ", but found '" + found.code() + "'");
    }
}
