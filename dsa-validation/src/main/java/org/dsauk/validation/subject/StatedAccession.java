package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.governance.AccessionTerms;
import org.dsauk.participation.PartyStep;
import org.dsauk.party.AcceptanceMethod;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;

/**
 * A step by which a party joined after the first signatures.
 *
 * @param step the step
 * @param entry where it stands in the record
 */
public record StatedAccession(Participation step, RecordEntry entry) {

    static void each(AgreementIndex index, Subjects.Visitor<? super StatedAccession> visitor) {
        List<Participation> steps = index.agreement().getParticipation();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).getStatus().equals(Optional.of(ParticipationStatus.ACCEDED))) {
                StatedAccession accession = new StatedAccession(steps.get(i), RecordEntry.step(index, i));
                visitor.visit(accession, accession.entry().place());
            }
        }
    }

    /**
     * {@return whether a version was the current one on the day of the step; unknown for versions that cannot be
     * compared}
     *
     * @param version the version
     */
    public Answer wasCurrent(String version) {
        return step.getDate()
                .or(step::getAcceptedOn)
                .map(day -> record().wasCurrent(version, day))
                .orElse(Answer.YES);
    }

    /** {@return whether the agreement says how further bodies join} */
    public boolean isForeseen() {
        return !allTerms().isEmpty();
    }

    /** {@return whether a body of its type may join its group for its purposes, so far as the agreement says how} */
    public Answer isOpenToIt() {
        if (allTerms().isEmpty()) {
            return Answer.YES;
        }
        return terms().isEmpty() ? Answer.NO : isEligible();
    }

    private Answer isEligible() {
        Answer answer = Answer.YES;
        for (Bodies bodies : index().bodies(step.getMember().stream().toList())) {
            for (Member member : bodies.members()) {
                answer = answer.and(
                        index().membership().isEligible(step.getGroup().orElse(""), member.type()));
            }
        }
        return answer;
    }

    /** {@return whether it counts only once it is accepted for the others} */
    public boolean needsAcceptance() {
        return record().of(entry.pointer()).stream().anyMatch(PartyStep::needsAcceptance);
    }

    /**
     * {@return the first day on which anything shows that there was an agreement, where no version has a day; empty
     * where one has, which tells it better}
     */
    public Optional<LocalDate> agreementShownFrom() {
        return record().hasDatedVersion() ? Optional.empty() : FirstDay.of(index().agreement());
    }

    /**
     * {@return whether a party may accept it for the others}
     *
     * @param party the id of the party
     */
    public boolean mayBeAcceptedBy(String party) {
        List<String> aliases = index().aliasesOf(party);
        return termsOfItsGroups().stream()
                .filter(this::concernsAPurpose)
                .anyMatch(terms ->
                        terms.getAcceptedBy().isEmpty() || aliases.stream().anyMatch(terms.getAcceptedBy()::contains));
    }

    /** {@return whether only those may join who were invited} */
    public boolean isByInvitation() {
        return !terms().isEmpty()
                && terms().stream().allMatch(terms -> terms.getInvitationOnly().orElse(false));
    }

    /** {@return the instruments by which such a body joins, where the agreement names some} */
    public Set<AcceptanceMethod> instruments() {
        Set<AcceptanceMethod> named = new HashSet<>();
        terms().forEach(terms -> terms.getInstrument().ifPresent(named::add));
        return named;
    }

    /** {@return whether the party was invited no later than it joined} */
    public boolean wasInvited() {
        List<PartyStep> joining = record().of(entry.pointer());
        return !joining.isEmpty()
                && joining.stream().allMatch(each -> record().isInvited(each.party(), step.getDate()));
    }

    /** The terms under which such a body joins for all the purposes of the step. */
    private List<AccessionTerms> terms() {
        return termsOfItsGroups().stream()
                .filter(terms ->
                        terms.getPurposes().isEmpty() || terms.getPurposes().containsAll(step.getPurposes()))
                .toList();
    }

    private boolean concernsAPurpose(AccessionTerms terms) {
        return terms.getPurposes().isEmpty()
                || step.getPurposes().isEmpty()
                || terms.getPurposes().stream().anyMatch(step.getPurposes()::contains);
    }

    /** The terms for the group that it joins, or for one to which it belongs otherwise. */
    private List<AccessionTerms> termsOfItsGroups() {
        List<String> groups = new ArrayList<>();
        step.getGroup().ifPresent(group -> groups.addAll(index().membership().withWiderGroups(group)));
        if (groups.isEmpty()) {
            step.getMember().ifPresent(member -> groups.addAll(index().aliasesOf(member)));
        }
        return index().handling().accession(groups);
    }

    private List<AccessionTerms> allTerms() {
        return index().handling().accession();
    }

    private RecordIndex record() {
        return index().handling().record();
    }

    private AgreementIndex index() {
        return entry.index();
    }
}
