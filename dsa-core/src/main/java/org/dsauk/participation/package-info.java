/**
 * Participation in time: who is in an agreement on a day, for which purposes and under which version, and which flows
 * are live (ICO data sharing code, data sharing agreements; practice of agreements).
 *
 * <p>Start with {@link org.dsauk.participation.Participations}; whether a flow is live, and why not, says
 * {@code participations.flow("send").from("camden").to("hub").forPurpose("referral").on(day)}. What an agreement says
 * of participation is a list of steps ({@code participation}), signatures, changes of the text ({@code changeLog}) and
 * successions of parties. Here is what they come to on a day. {@link org.dsauk.participation.TextParticipation} prints
 * it for people.
 *
 * <h2>Days and their order</h2>
 *
 * <p>Steps are gone through by the day on which they take effect; the order of the list never matters. On one day,
 * first a party takes over what others pass on, then changes of the text take effect, then its own steps count in this
 * order: invited, not signed, approved, signed, acceded, reinstated, objected, suspended, withdrawn, excluded. So what
 * takes a party out prevails over what brings it in on the same day.
 *
 * <ul>
 *   <li>A step takes effect on its {@code date}.
 *   <li>An accession under terms by which it must be accepted takes effect on the day of acceptance, or on its date if
 *       that is later; until its acceptance is recorded, never.
 *   <li>A withdrawal that states only when notice was given takes effect on the day that corresponds to it at the end
 *       of the period of notice; at once, if the agreement states no period. The period is that of a notice of
 *       withdrawal, else of termination, else of one without a matter ({@code NoticePeriods}). Where it states a date,
 *       that counts, and one that comes too soon is reported. Working days leave out weekends, not bank holidays.
 *   <li>A step that a whole group takes is one of each member that the group has on its day.
 * </ul>
 *
 * <h2>Steps without a day</h2>
 *
 * <p>What brings in (signed, acceded, reinstated) counts on no day: nobody can tell since when. What takes out
 * (suspended, objected, withdrawn, excluded) counts on every day, whatever else is recorded. Invitations and approvals
 * count from the beginning. Membership of a group is no bond, so whoever joins a group without a day belongs to it on
 * every day.
 *
 * <h2>Purposes and items</h2>
 *
 * <p>A step that names purposes or data items concerns these alone; one that names none concerns all. Where a party
 * stands is worked out for each purpose, and for single items where a step names them. Whoever joins a group for some
 * purposes belongs to it; it leaves the group only by a step for all.
 *
 * <h2>Versions</h2>
 *
 * <p>A version is current from its day until that of the next one. Its day is that of the change log, for the stated
 * version {@code versionDate}; a stated version without a day is current on every day. What was signed carries over to
 * minor and editorial changes. A major version must be signed again: one that the change log calls major, or whose
 * number is of a new major version. If the log and the number disagree, the parties sign again.
 *
 * <p>There is one exception. Where the lead party, one party or a governing body can amend the text and silence is
 * acceptance, a version binds whoever was bound by the version before it and has not objected by the last day for
 * objections. Without a period for objections that is the last day of the notice, which runs from the day on which they
 * were told. It is then current from the day after both, or from its own day if that is later. Whoever objects in time
 * stays bound by the version before, or leaves on the day of the new version where objection ends the agreement. An
 * objection that names no version is to the next one. If it is not recorded when the parties were told, nobody is bound
 * by silence.
 *
 * <h2>The agreement</h2>
 *
 * <p>Its status on a day is that of its history. If the stated status is not the last of the history, then from the
 * last day of the history on, whichever of the two stops sharing counts. Where another agreement replaces this one, it
 * does so from the day on which this one was superseded, or on every day if none is recorded.
 *
 * <h2>Succession</h2>
 *
 * <p>From its day on, a party has the part of the one whose place it took, as that stood the day before: its purposes,
 * versions, suspension or exclusion, groups and places in flows. The other one takes part no more, unless only
 * functions passed over. A party that is in itself stays so, and is bound by what the other signed too; one that was
 * shut out stays out. Where several merge, the strongest of their parts goes on: that of whoever is in before that of
 * whoever is suspended. A succession without a day takes effect on the first day of the one, or the day after the last
 * of the other; if neither is known, not at all. Each succession looks at the day before, so that a circle of them
 * comes to an end, and two parties that replace each other on one day are both out.
 *
 * <h2>What is odd</h2>
 *
 * <p>A record can be wrong. Nothing here throws because of that: what is odd is held, counted as said above, and
 * reported by {@link org.dsauk.participation.Participations#irregularities()}. Only
 * {@link org.dsauk.participation.Lifecycle}, which makes new records, refuses what cannot come next.
 */
@NullMarked
package org.dsauk.participation;

import org.jspecify.annotations.NullMarked;
