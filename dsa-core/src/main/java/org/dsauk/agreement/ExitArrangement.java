package org.dsauk.agreement;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.model.RefersTo;
import org.dsauk.retention.DisposalAction;
import org.dsauk.retention.DisposalMethod;
import org.immutables.value.Value;

/** What some of the parties do with the data at the end. */
@Value.Immutable
public sealed interface ExitArrangement permits ImmutableExitArrangement {
    /** {@return those whom the arrangement binds: ids of parties or groups} */
    @RefersTo({Referable.PARTY, Referable.PARTY_GROUP})
    List<String> getParties();

    /** {@return the data that it concerns; empty where all of it} */
    @RefersTo(Referable.DATA_ITEM)
    List<String> getItems();

    /** {@return what they do with the data that they hold} */
    Optional<DisposalAction> getAction();

    /** {@return how it is done} */
    List<DisposalMethod> getMethods();

    /** {@return how soon after the end it is done} */
    Optional<Period> getWithin();

    /** {@return whether they certify that it was done} */
    Optional<Boolean> getCertificate();

    /** {@return whether it is done by their processors too} */
    Optional<Boolean> getIncludesProcessors();

    /** {@return whether backups are included} */
    Optional<Boolean> getIncludesBackups();

    /** {@return whether it is done only on the written direction of the other side} */
    Optional<Boolean> getOnDirection();

    /** {@return whether the data stays until its time under the retention rules has run out} */
    Optional<Boolean> getAtEndOfPeriod();

    /** {@return whether data that the law requires to be kept is kept} */
    Optional<Boolean> getUnlessLawRequires();

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();

    /** Builds values of {@link ExitArrangement}; not thread-safe. */
    final class Builder extends ImmutableExitArrangement.Builder {
        Builder() {}
    }

    /** {@return a builder that has nothing yet} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value; what is added to a list comes after what it has} */
    default Builder toBuilder() {
        return builder().from(this);
    }
}
