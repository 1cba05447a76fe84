package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Party;
import org.dsauk.purpose.Purpose;

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
    private final Parties parties;
    private final Editions editions;
    private final AgreementLife life;
    private final Steps steps;
    private final Courses courses;
    private final Obstacles obstacles;
    private final Successions successions;
    private final List<Irregularity> odd = new ArrayList<>();

    private Participations(DataSharingAgreement agreement) {
        this.agreement = agreement;
        parties = new Parties(agreement);
        successions = new Successions(parties, odd);
        editions = new Editions(agreement, odd);
        life = new AgreementLife(agreement, odd);
        steps = new Steps(agreement, parties, successions);
        courses = new Courses(parties, steps, successions, editions);
        obstacles = new Obstacles(agreement, parties, editions, life);
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
        Standings standings = standings();
        List<Optional<String>> purposes = agreement.getPurposes().isEmpty()
                ? List.of(Optional.empty())
                : agreement.getPurposes().stream()
                        .map(Purpose::getId)
                        .distinct()
                        .map(Optional::of)
                        .toList();
        List<Standing> all = new ArrayList<>();
        for (Party party : parties.all()) {
            purposes.forEach(purpose -> all.add(standings.of(party.getId(), purpose, day)));
        }
        return new Participants(day, statusOn(day), editionOn(day).flatMap(Edition::version), all);
    }

    /**
     * {@return where a party stands for a purpose; without a status for ids that the agreement does not know}
     *
     * @param party the id of the party
     * @param purpose the id of the purpose
     * @param day the day
     */
    public Standing standing(String party, String purpose, LocalDate day) {
        return standings().of(party, Optional.of(purpose), day);
    }

    /**
     * {@return where a party stands by those steps alone that concern all purposes}
     *
     * @param party the id of the party
     * @param day the day
     */
    public Standing standing(String party, LocalDate day) {
        return standings().of(party, Optional.empty(), day);
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
        Liveness question = new Liveness(flow, from, to, purpose, day, List.of(), List.of());
        return obstacles.find(question, steps.groups(), standings());
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
     * {@return between whom each flow is live for each of its purposes on a day, in the order of the agreement}
     *
     * @param day the day
     */
    public List<FlowOnDay> flowsOn(LocalDate day) {
        return new FlowsOnDay(this, obstacles, steps.groups(), standings(), day).all();
    }

    /**
     * {@return the parties that a group has on a day: its members from the start and those who joined, for all purposes
     * or for some, without those who left for all; and those of its parts}
     *
     * @param group the id of the group
     * @param day the day
     */
    public List<String> members(String group, LocalDate day) {
        return steps.groups().members(group, day);
    }

    /**
     * {@return all ids by which the agreement means a party on a day: its own, those of its groups and of the wider
     * ones, and those of the parties whose place it took; nothing for an id that is no party's}
     *
     * @param party the id of the party
     * @param day the day
     */
    public List<String> aliases(String party, LocalDate day) {
        return steps.groups().aliases(party, day);
    }

    /**
     * {@return the parties that take part in the place of a party on a day: itself, or those that took its place}
     *
     * @param party the id of the party
     * @param day the day
     */
    public List<String> inPlaceOf(String party, LocalDate day) {
        return parties.has(party) ? successions.heirs(party, day) : List.of();
    }

    /**
     * {@return where the agreement stands on a day; empty where that is not recorded}
     *
     * @param day the day
     */
    public Optional<AgreementStatus> statusOn(LocalDate day) {
        return life.on(day).map(AgreementLife.Stand::status);
    }

    /**
     * {@return the version of the terms that is current on a day; empty before the first}
     *
     * @param day the day
     */
    public Optional<Edition> editionOn(LocalDate day) {
        OptionalInt now = editions.on(day);
        return now.isPresent() ? Optional.of(editions.get(now.getAsInt())) : Optional.empty();
    }

    /** {@return the versions of the terms in the order of their days} */
    public List<Edition> editions() {
        return editions.all();
    }

    /** {@return all steps, party by party in the order of the agreement, each party's in the order of their days} */
    public List<PartyStep> steps() {
        return steps.all();
    }

    /**
     * {@return the steps of one party in the order of their days}
     *
     * @param party the id of the party
     */
    public List<PartyStep> steps(String party) {
        return steps.of(party);
    }

    /** {@return what is odd about the record, in the order of the document} */
    public List<Irregularity> irregularities() {
        List<Irregularity> all = new ArrayList<>(odd);
        all.addAll(new OddSteps(agreement, parties, successions, editions, steps).all());
        return InDocument.ordered(all);
    }

    /** The steps that cannot follow the one before. */
    List<StepOrder.Misplaced> misplaced() {
        return new OddSteps(agreement, parties, successions, editions, steps).misplaced();
    }

    private Standings standings() {
        return new Standings(parties, courses, editions);
    }
}
