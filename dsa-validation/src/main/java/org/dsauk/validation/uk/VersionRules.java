package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.AGREEMENT;
import static org.dsauk.validation.subject.RecordSubjects.CHANGE_LOG;
import static org.dsauk.validation.subject.RecordSubjects.REPLACEMENTS;
import static org.dsauk.validation.subject.RecordSubjects.VERSIONS;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.VersionNumber;
import org.dsauk.related.Relation;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.LoggedVersion;

/** Rules on the versions of an agreement and what they replace. */
final class VersionRules {

    private VersionRules() {}

    static List<Rule> all() {
        return List.of(versionsFollowEachOther());
    }

    static Rule versionsFollowEachOther() {
        Rule logged = rule("DSA-LIF-004", "A new version is higher and later than those before, and says what changed")
                .nature(PRACTICE)
                .warningAt(SIGN)
                .forEach(AGREEMENT)
                .when(
                        question("versions before", agreement -> Answer.of(hasVersionsBefore(agreement))),
                        holds("there were versions before this one", "no version before this one is known"))
                .must(
                        Fact.<DataSharingAgreement, ChangeLogEntry>fact(
                                        "change log entry of this version", VersionRules::ownEntry)
                                .heldBy((agreement, root) ->
                                        agreement.getChangeLog().isEmpty() ? root : root.child("changeLog")),
                        isStated())
                .else_(agreement -> "add an entry to the change log that says what this version changed, when and why");
        return whatIsReplacedIsNamed(daysFollowNumbers(logged));
    }

    private static Rule daysFollowNumbers(Rule rule) {
        return rule.and()
                .nature(INTEGRITY)
                .errorAt(SIGN)
                .forEach(CHANGE_LOG)
                .when(
                        question("versions", entry -> Answer.of(numbers(entry).isPresent())),
                        holds("it and the agreement have versions of one series", "their versions cannot be compared"))
                .must(
                        fact("version", "version", VersionRules::numbers),
                        that(
                                "is that of the agreement or a lower one",
                                "is higher than that of the agreement",
                                (pair, asOf) -> pair.isInOrder()))
                .else_(entry -> "give the agreement the number of its newest version, or correct the log")
                .and()
                .nature(INTEGRITY)
                .warningAt(SIGN)
                .forEach(CHANGE_LOG)
                .when(
                        question(
                                "lower version",
                                entry -> Answer.of(entry.earlier().isPresent())),
                        holds("a lower version has a day", "no lower version has a day, or this entry has none"))
                .must(
                        fact("day", "date", VersionRules::dayAfterLower),
                        that(
                                "is no earlier than that of any lower version",
                                "is earlier than that of a lower version",
                                (pair, asOf) -> pair.isInOrder()))
                .else_(entry -> "correct the days or the versions; version "
                        + entry.earlier()
                                .map(lower -> lower.version() + " is of " + lower.day())
                                .orElse("none is lower"))
                .and()
                .nature(INTEGRITY)
                .warningAt(SIGN)
                .forEach(CHANGE_LOG)
                .when(
                        question(
                                "day of the version",
                                entry -> Answer.of(dayOfVersion(entry).isPresent())),
                        holds("both days are stated", "the day of the change or that of the version is not stated"))
                .must(
                        fact("day", "date", VersionRules::dayOfVersion),
                        that(
                                "is no later than that of this version",
                                "is later than that of this version of the agreement",
                                (pair, asOf) -> pair.isInOrder()))
                .else_(entry -> "give the text that was changed a new version or date, or correct the log")
                .and()
                .nature(INTEGRITY)
                .warningAt(SIGN)
                .forEach(VERSIONS)
                .must(OddRecord.version(), new OddRecord.Nothing("its day and its kind do not contradict its number"))
                .else_(entry -> "record the day of the version, or correct its number or kind")
                .and()
                .nature(INTEGRITY)
                .adviceAt(SIGN)
                .forEach(VERSIONS)
                .must(
                        OddRecord.silence(),
                        new OddRecord.Nothing("nothing that silence is to accept lacks the day of its notification"))
                .else_(entry ->
                        "record in 'notifiedOn' when the parties were told, unless all of them sign this version");
    }

    private static Rule whatIsReplacedIsNamed(Rule rule) {
        return rule.and()
                .nature(PRACTICE)
                .warningAt(SIGN)
                .forEach(REPLACEMENTS)
                .must(fact("other agreement", VersionRules::named), isStated())
                .else_(relation ->
                        "name the agreement that is replaced or that takes the place of this one, by id or" + " title");
    }

    private static boolean hasVersionsBefore(DataSharingAgreement agreement) {
        return number(agreement)
                .filter(own -> isAfter(own, new VersionNumber(own.series(), 1, 0, 0))
                        || agreement.getChangeLog().stream()
                                .flatMap(entry -> entry.getVersion().stream())
                                .flatMap(version -> VersionNumber.parse(version).stream())
                                .anyMatch(before -> isAfter(own, before)))
                .isPresent();
    }

    private static boolean isAfter(VersionNumber version, VersionNumber other) {
        return version.isComparableWith(other) && version.compareTo(other) > 0;
    }

    private static Optional<ChangeLogEntry> ownEntry(DataSharingAgreement agreement) {
        Optional<VersionNumber> own = number(agreement);
        return agreement.getChangeLog().stream()
                .filter(entry ->
                        entry.getVersion().flatMap(VersionNumber::parse).equals(own))
                .findFirst();
    }

    private static Optional<VersionNumber> number(DataSharingAgreement agreement) {
        return agreement.getVersion().flatMap(VersionNumber::parse);
    }

    private static Optional<Pair<VersionNumber>> numbers(LoggedVersion logged) {
        return logged.number()
                .flatMap(one -> number(logged.agreement())
                        .filter(own -> own.isComparableWith(one))
                        .map(own -> new Pair<>(one, one, own)));
    }

    private static Optional<Pair<LocalDate>> dayAfterLower(LoggedVersion logged) {
        return logged.entry()
                .getDate()
                .flatMap(day -> logged.earlier().map(lower -> new Pair<>(day, lower.day(), day)));
    }

    private static Optional<Pair<LocalDate>> dayOfVersion(LoggedVersion logged) {
        return logged.entry()
                .getDate()
                .flatMap(day -> logged.agreement().getVersionDate().map(version -> new Pair<>(day, day, version)));
    }

    private static Optional<String> named(Relation relation) {
        return relation.getAgreement().map(URI::toString).or(relation::getTitle);
    }

    /** Two things of which one may not come after the other; reports show one of them. */
    private record Pair<T extends Comparable<? super T>>(T shown, T before, T after) {

        Answer isInOrder() {
            return Answer.of(before.compareTo(after) <= 0);
        }

        @Override
        public String toString() {
            return shown.toString();
        }
    }
}
