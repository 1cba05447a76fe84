package org.dsauk.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;

/**
 * Who takes part in an agreement, on any day.
 *
 * <p>The record is looked up once; a value can be asked by many threads. No answer depends on the order in which the
 * record lists things, nor on the time zone. Nothing that an agreement says makes a question throw: what is odd is in
 * {@link #irregularities()}.
 *
 * @since 0.1.0
 */
public final class Participations {

    private final DataSharingAgreement agreement;

    private Participations(DataSharingAgreement agreement) {
        this.agreement = agreement;
    }

    /**
     * {@return the participation that an agreement records}
     *
     * @param agreement the agreement
     */
    public static Participations of(DataSharingAgreement agreement) {
        return new Participations(agreement);
    }

    /** {@return the agreement} */
    public DataSharingAgreement agreement() {
        return agreement;
    }

    /**
     * {@return who takes part on a day, for which purposes, under which version and since when}
     *
     * @param day the day
     */
    public Participants on(LocalDate day) {
        throw new UnsupportedOperationException(day.toString());
    }

    /**
     * {@return where a party stands for a purpose; without a status for ids that the agreement does not know}
     *
     * @param party the id of the party
     * @param purpose the id of the purpose
     * @param day the day
     */
    public Standing standing(String party, String purpose, LocalDate day) {
        throw new UnsupportedOperationException(party + purpose + day);
    }

    /**
     * {@return where a party stands by those steps alone that concern all purposes}
     *
     * @param party the id of the party
     * @param day the day
     */
    public Standing standing(String party, LocalDate day) {
        throw new UnsupportedOperationException(party + day);
    }

    /**
     * {@return whether a flow is live from one party to another, and why not}
     *
     * @param flow the id of the flow
     * @param from the id of the party that would disclose
     * @param to the id of the party that would receive
     * @param purpose the id of the purpose
     * @param day the day
     */
    public Liveness liveness(String flow, String from, String to, String purpose, LocalDate day) {
        throw new UnsupportedOperationException(flow + from + to + purpose + day);
    }

    /**
     * {@return whether a flow is live from one party to another}
     *
     * @param flow the id of the flow
     * @param from the id of the party that would disclose
     * @param to the id of the party that would receive
     * @param purpose the id of the purpose
     * @param day the day
     */
    public boolean isLive(String flow, String from, String to, String purpose, LocalDate day) {
        return liveness(flow, from, to, purpose, day).isLive();
    }

    /**
     * {@return the parties that a group has on a day: its members from the start and those who joined, without those
     * who left; and those of its parts}
     *
     * @param group the id of the group
     * @param day the day
     */
    public List<String> members(String group, LocalDate day) {
        throw new UnsupportedOperationException(group + day);
    }

    /**
     * {@return all ids by which the agreement means a party on a day: its own, those of its groups and of the wider
     * ones, and those of the parties whose place it took; nothing for an id that is no party's}
     *
     * @param party the id of the party
     * @param day the day
     */
    public List<String> aliases(String party, LocalDate day) {
        throw new UnsupportedOperationException(party + day);
    }

    /**
     * {@return where the agreement stands on a day; empty where that is not recorded}
     *
     * @param day the day
     */
    public Optional<AgreementStatus> statusOn(LocalDate day) {
        throw new UnsupportedOperationException(day.toString());
    }

    /**
     * {@return the version of the terms that is current on a day; empty before the first}
     *
     * @param day the day
     */
    public Optional<Edition> editionOn(LocalDate day) {
        throw new UnsupportedOperationException(day.toString());
    }

    /** {@return the versions of the terms in the order of their days} */
    public List<Edition> editions() {
        throw new UnsupportedOperationException();
    }

    /** {@return all steps, party by party in the order of the agreement, each party's in the order of their days} */
    public List<PartyStep> steps() {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return the steps of one party in the order of their days}
     *
     * @param party the id of the party
     */
    public List<PartyStep> steps(String party) {
        throw new UnsupportedOperationException(party);
    }

    /** {@return what is odd about the record, in the order of the document} */
    public List<Irregularity> irregularities() {
        throw new UnsupportedOperationException();
    }
}
