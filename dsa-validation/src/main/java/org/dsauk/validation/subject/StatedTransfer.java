package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.law.Law;
import org.dsauk.law.LawEntry;
import org.dsauk.law.LawTopic;
import org.dsauk.place.Country;
import org.dsauk.place.Transfer;
import org.dsauk.place.TransferMechanism;

/** A transfer out of the United Kingdom as it stands in its agreement. */
public final class StatedTransfer implements Governed {

    private static final String ADEQUACY = "adequacy";

    private final Transfer transfer;
    private final AgreementIndex index;
    private final Set<String> items;
    private final Set<String> systems;

    StatedTransfer(Transfer transfer, AgreementIndex index) {
        this.transfer = transfer;
        this.index = index;
        items = new HashSet<>(transfer.getItems());
        systems = new HashSet<>(transfer.getSystems());
    }

    /** {@return the transfer} */
    public Transfer transfer() {
        return transfer;
    }

    /** {@return whether the data may be personal data} */
    public Answer personalData() {
        return index.handling().personalDataIn(transfer.getItems());
    }

    /**
     * {@return whether the transfer may be made on a day (UK GDPR Article 44A)}
     *
     * <p>A mechanism must be in force; where it is adequacy, or none is named, regulations must approve the
     * destination.
     *
     * @param asOf the day
     */
    public Answer isAllowed(LocalDate asOf) {
        Optional<TransferMechanism> mechanism = transfer.getMechanism();
        if (mechanism.isEmpty()) {
            return Answer.of(isApproved(asOf));
        }
        String code = mechanism.get().code();
        if (law().editions(LawTopic.TRANSFERS, code).isEmpty()) {
            return Answer.UNKNOWN;
        }
        Optional<LawEntry> wording = law().find(LawTopic.TRANSFERS, code, asOf).filter(entry -> entry.inForce(asOf));
        if (wording.isPresent() && wording.get().text("kind").equals(Optional.of(ADEQUACY))) {
            return Answer.of(isApproved(asOf));
        }
        return Answer.of(wording.isPresent());
    }

    private boolean isApproved(LocalDate asOf) {
        Optional<LawEntry> regulations =
                transfer.getDestination().flatMap(country -> Adequacy.of(country, law(), asOf));
        return regulations.isPresent()
                && (Adequacy.isFull(regulations.get())
                        || transfer.getWithinScope().orElse(false));
    }

    private Law law() {
        return index.law();
    }

    /** Whether it brings some data to a country, into some systems; no items stand for all data. */
    boolean brings(Country country, List<String> data, List<String> into) {
        return transfer.getDestination().equals(Optional.of(country))
                && (items.isEmpty() || (!data.isEmpty() && items.containsAll(data)))
                && (systems.isEmpty() || into.isEmpty() || into.stream().anyMatch(systems::contains));
    }

    @Override
    public String toString() {
        return "to " + transfer.getDestination().map(Country::code).orElse("somewhere")
                + transfer.getMechanism()
                        .map(mechanism -> " on " + mechanism.code())
                        .orElse("");
    }

    @Override
    public boolean isUnderPart3Alone() {
        return index.grounds().areAllOfLawEnforcement();
    }
}
