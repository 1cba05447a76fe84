package org.dsauk.governance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.related.AgreementSection;

/**
 * How long before notice is given, and for what: the one answer for rules, participation and what falls due.
 *
 * <p>A party leaves by a notice of {@link NoticeMatter#WITHDRAWAL}; where none concerns it, by one of
 * {@link NoticeMatter#TERMINATION}, because it ends the agreement for itself; where there is none either, by one that
 * names no matter, which is of any. Of these, those that name the party as giving it go before those of anybody.
 *
 * <p>A change of the terms is told as long before as the terms for amendments say; where these say nothing, as long as
 * a notice of {@link NoticeMatter#AMENDMENT} or {@link NoticeMatter#REPLACEMENT_TEXT}, or one that names no matter.
 *
 * <p>Where several periods are left, the longest counts. An instance never changes.
 *
 * @since 0.1.0
 */
public final class NoticePeriods {

    private static final List<Predicate<Notice>> LEAVING =
            List.of(of(NoticeMatter.WITHDRAWAL), of(NoticeMatter.TERMINATION), NoticePeriods::isOfAnything);
    private static final List<Predicate<Notice>> CHANGE =
            List.of(of(NoticeMatter.AMENDMENT).or(of(NoticeMatter.REPLACEMENT_TEXT)), NoticePeriods::isOfAnything);

    private final List<Notice> notices;
    private final List<AmendmentTerms> amendments;

    private NoticePeriods(List<Notice> notices, List<AmendmentTerms> amendments) {
        this.notices = notices;
        this.amendments = amendments;
    }

    /**
     * {@return the periods of notice of an agreement}
     *
     * @param terms how it is governed; empty where it does not say
     */
    public static NoticePeriods of(Optional<GovernanceTerms> terms) {
        return new NoticePeriods(
                terms.map(GovernanceTerms::getNotices).orElse(List.of()),
                terms.map(GovernanceTerms::getAmendments).orElse(List.of()));
    }

    /** {@return the notices by which somebody may leave, whoever it is; also those that do not say how long before} */
    public List<Notice> ofLeaving() {
        return notices.stream()
                .filter(notice -> LEAVING.stream().anyMatch(tier -> tier.test(notice)))
                .toList();
    }

    /**
     * {@return how long before it leaves a party gives notice; empty where nothing is stated}
     *
     * @param aliases the ids by which it goes: its own and those of its groups
     */
    public List<Deadline> beforeLeaving(Collection<String> aliases) {
        List<Notice> concerning = notices.stream()
                .filter(notice ->
                        notice.getBy().isEmpty() || notice.getBy().stream().anyMatch(aliases::contains))
                .toList();
        List<Notice> found = first(concerning, LEAVING);
        List<Notice> own =
                found.stream().filter(notice -> !notice.getBy().isEmpty()).toList();
        return periods(own.isEmpty() ? found : own);
    }

    /**
     * {@return how long before a change of the terms takes effect the parties are told; empty where nothing is stated}
     *
     * @param sections the parts of the agreement that change
     */
    public List<Deadline> beforeChange(Collection<AgreementSection> sections) {
        List<Deadline> stated = amendments.stream()
                .filter(terms -> terms.getSections().isEmpty()
                        || (!sections.isEmpty() && terms.getSections().containsAll(sections)))
                .flatMap(terms -> terms.getNotice().stream())
                .filter(NoticePeriods::saysHowLong)
                .toList();
        return stated.isEmpty() ? periods(first(notices, CHANGE)) : stated;
    }

    /**
     * {@return how long before a change under some terms takes effect the parties are told; empty where nothing is
     * stated}
     *
     * @param terms the terms for amendments under which it is made
     */
    public List<Deadline> beforeChange(AmendmentTerms terms) {
        return terms.getNotice().map(List::of).orElseGet(() -> periods(first(notices, CHANGE)));
    }

    /**
     * {@return whether a deadline says how long it is}
     *
     * @param period the deadline
     */
    public static boolean saysHowLong(Deadline period) {
        Optional<DeadlineUnit> unit = period.getUnit();
        boolean atOnce =
                unit.equals(Optional.of(DeadlineUnit.IMMEDIATELY)) || unit.equals(Optional.of(DeadlineUnit.PROMPTLY));
        return atOnce
                || (unit.isPresent()
                        && period.getAmount().filter(amount -> amount >= 0).isPresent());
    }

    private static List<Notice> first(List<Notice> some, List<Predicate<Notice>> tiers) {
        return tiers.stream()
                .map(tier -> some.stream()
                        .filter(notice -> notice.getPeriod()
                                .filter(NoticePeriods::saysHowLong)
                                .isPresent())
                        .filter(tier)
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Deadline> periods(List<Notice> some) {
        return some.stream()
                .flatMap(notice -> notice.getPeriod().stream())
                .distinct()
                .toList();
    }

    private static Predicate<Notice> of(NoticeMatter matter) {
        return notice -> notice.getMatters().contains(matter);
    }

    private static boolean isOfAnything(Notice notice) {
        return notice.getMatters().isEmpty();
    }
}
