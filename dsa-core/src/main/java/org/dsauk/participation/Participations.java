package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Party;
import org.dsauk.purpose.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an agreement, on any day.
 *
 * <p>The record is looked up once, and what was worked out is kept; a value can be asked by many threads. No answer
 * depends on the order in which the record lists things, nor on the time zone. Nothing that an agreement says makes a
 * question throw: what is odd is in {@link #irregularities()}.
 *
 * @since 0.1.0
 */
public final class Participations {

    private final DataSharingAgreement agreement;
    private final Parties parties;
    private final Editions editions;
    private final AgreementLife life;
    private final Steps steps;
    private final Standings standings;
    private final Obstacles obstacles;
    private final Successions successions;
    private final List<Irregularity> odd = new ArrayList<>();
    private volatile @Nullable List<Irregularity> irregularities;

    private Participations(DataSharingAgreement agreement) {
        this.agreement = agreement;
        parties = new Parties(agreement);
        successions = new Successions(parties, odd);
        editions = new Editions(agreement, odd);
        life = new AgreementLife(agreement, odd);
        steps = new Steps(agreement, parties, successions);
        standings = new Standings(parties, new Courses(parties, steps, successions, editions), editions);
        obstacles = new Obstacles(agreement, parties, editions, life, steps.groups(), standings);
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
        return new Participants(
                day, statusOn(day).map(StatusOnDay::status), editionOn(day).flatMap(Edition::version), all);
    }

    /**
     * {@return where a party stands for a purpose; without a status for ids that the agreement does not know}
     *
     * @param party the id of the party
     * @param purpose the id of the purpose
     * @param day the day
     */
    public Standing standing(String party, String purpose, LocalDate day) {
        return standings.of(party, Optional.of(purpose), day);
    }

    /**
     * {@return where a party stands by those steps alone that concern all purposes}
     *
     * @param party the id of the party
     * @param day the day
     */
    public Standing standing(String party, LocalDate day) {
        return standings.of(party, Optional.empty(), day);
    }

    /**
     * {@return a question about a flow, which asks next from whom, to whom, for what and on which day}
     *
     * @param flow the id of the flow
     */
    public FlowQuestion.From flow(String flow) {
        return Sharing.in(obstacles, flow);
    }

    /**
     * {@return between whom each flow is live for each of its purposes on a day, in the order of the agreement}
     *
     * @param day the day
     */
    public List<FlowOnDay> flowsOn(LocalDate day) {
        return new FlowsOnDay(this, obstacles, day).all();
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
     * {@return where the agreement stands on a day, and what says so; empty where that is not recorded}
     *
     * @param day the day
     */
    public Optional<StatusOnDay> statusOn(LocalDate day) {
        return life.on(day);
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

    /**
     * {@return whether whoever signs one of two versions of the terms is bound by the other, because no major version
     * lies between; empty where the agreement does not know one of them and its number does not tell}
     *
     * @param one a version
     * @param other a version
     */
    public Optional<Boolean> coverEachOther(String one, String other) {
        return editions.coverEachOther(one, other);
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

    /** {@return what is odd about the record, in the order of the document; found when first asked for} */
    public List<Irregularity> irregularities() {
        List<Irregularity> known = irregularities;
        if (known == null) {
            List<Irregularity> all = new ArrayList<>(odd);
            all.addAll(oddSteps().all());
            known = InDocument.ordered(all);
            irregularities = known;
        }
        return known;
    }

    /** The steps that cannot follow the one before. */
    List<StepOrder.Misplaced> misplaced() {
        return oddSteps().misplaced();
    }

    private OddSteps oddSteps() {
        return new OddSteps(agreement, parties, successions, editions, steps);
    }
}
