package org.dsauk.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.util.DateTimeComponents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.dsauk.law.InForce;
import org.dsauk.law.Instrument;
import org.dsauk.law.Provision;
import org.dsauk.obligation.Obligation;
import org.dsauk.obligation.ObligationCalendar;
import org.dsauk.obligation.ObligationKind;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.schedule.MissingFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read by another library, which must find the same events and nothing to complain about. */
class ObligationsICalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    private static final Instant STAMP = Instant.parse("2026-06-30T12:34:56.789Z");

    private static Obligation obligation(LocalDate day, String what, String title) {
        return new Obligation(
                day,
                ObligationKind.RETENTION_REVIEW,
                what,
                List.of("camden", "barnet"),
                "urn:x-test:a",
                Optional.of(title),
                new JsonPointer("/heldData/0"),
                List.of(Provision.of("common law"), Instrument.UK_GDPR.article("5(1)(e)")),
                Optional.of("if nothing changes"));
    }

    private static ObligationCalendar calendar(Obligation... due) {
        return new ObligationCalendar(FIRST, LAST, List.of(), List.of(due), List.of(), InForce.ALWAYS);
    }

    private static String written(Obligation... due) {
        return ObligationsICalendar.write(calendar(due), STAMP);
    }

    /** {@return the calendar as the other library reads it, which finds nothing wrong} */
    private static ICalendar read(String text) {
        try (ICalReader reader = new ICalReader(text)) {
            ICalendar read = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            ValidationWarnings warnings = read.validate(ICalVersion.V2_0);
            assertThat(warnings.isEmpty()).as(warnings.toString()).isTrue();
            assertThat(reader.readNext()).isNull();
            return read;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static LocalDate day(VEvent event) {
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        DateTimeComponents raw = event.getDateStart().getValue().getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }

    @Test
    void eventSaysWhatWhenWhomWhereAndWhy() {
        VEvent event = read(written(obligation(FIRST, "data is reviewed", "Youth justice")))
                .getEvents()
                .get(0);

        assertThat(day(event)).isEqualTo(FIRST);
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20260702");
        assertThat(event.getSummary().getValue()).isEqualTo("retention review: data is reviewed (Youth justice)");
        assertThat(event.getDescription().getValue()).isEqualTo("""
                data is reviewed
                Agreement: Youth justice (urn:x-test:a)
                Whom: camden, barnet
                Note: if nothing changes
                Stated at: /heldData/0
                Source: common law
                Source: UK GDPR Art 5(1)(e) <https://www.legislation.gov.uk/eur/2016/679/article/5>""");
        assertThat(event.getUrl().getValue()).isEqualTo("https://www.legislation.gov.uk/eur/2016/679/article/5");
        assertThat(event.getCategories())
                .singleElement()
                .satisfies(categories -> assertThat(categories.getValues()).containsExactly("retention-review"));
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo("2026-06-30T12:34:56Z");
        assertThat(event.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void fileIsWrittenAsTheStandardHasIt() {
        assertThat(written(obligation(FIRST, "data is reviewed", "A")))
                .startsWith("BEGIN:VCALENDAR\r\nPRODID:-//dsauk//UK data sharing agreements//EN\r\nVERSION:2.0\r\n")
                .contains("\r\nDTSTART;VALUE=DATE:20260701\r\n", "\r\nDTSTAMP:20260630T123456Z\r\n")
                .endsWith("\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                .doesNotContain("VALARM", "METHOD", "TZID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a, b; c: d \\ e \\n f",
                "one line\nanother line",
                "one line\r\nanother line",
                "\"quoted\" text; BEGIN:VEVENT",
                "Łódź 東京 😀 é",
                "ends with a backslash \\",
                "tab\there"
            })
    void textComesBackAsItWas(String what) {
        VEvent event = read(written(obligation(FIRST, what, what))).getEvents().get(0);

        String expected = what.replace("\r\n", "\n");
        assertThat(event.getSummary().getValue()).isEqualTo("retention review: " + expected + " (" + expected + ")");
        assertThat(event.getDescription().getValue()).startsWith(expected + "\nAgreement: ");
    }

    @Test
    void lineOfAnAgreementCannotBecomeALineOfTheFile() {
        String file = written(obligation(FIRST, "x\r\nEND:VEVENT\r\nEND:VCALENDAR\u2028\u0000\u001b[31m\r", "A"));

        assertThat(file).containsOnlyOnce("\r\nEND:VEVENT\r\n").doesNotContain("\u0000", "\u001b", "\u2028");
        assertThat(read(file).getEvents()).hasSize(1);
    }

    @Property(tries = 200)
    void anyTextIsFoldedWithinCharactersAndComesBack(@ForAll @StringLength(max = 300) String text) {
        String file = written(obligation(FIRST, text, text));

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        byte[] stored = file.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(stored, StandardCharsets.UTF_8)).isEqualTo(file);
        VEvent event = read(file).getEvents().get(0);
        assertThat(event.getDescription().getValue()).startsWith(PlainText.of(text) + "\nAgreement: ");
        String summary = event.getSummary().getValue();
        assertThat(summary).startsWith("retention review: ").endsWith(")").hasSizeLessThanOrEqualTo(100);
        String whole = "retention review: " + PlainText.of(text) + " (" + PlainText.of(text) + ")";
        if (whole.length() <= 100) {
            assertThat(summary).isEqualTo(whole);
        } else {
            assertThat(summary).contains("\u2026");
        }
    }

    @Test
    void longSummaryEndsAfterAWordAndTheDescriptionHasItWhole() {
        String what = "'Extracts for the county' under rule 'r': destroy them, 6 years after the closure of the case";
        String title = "The agreement of all partners about children in need of help";

        VEvent event = read(written(obligation(FIRST, what, title))).getEvents().get(0);

        assertThat(event.getSummary().getValue())
                .isEqualTo("retention review: 'Extracts for the county' under rule 'r':\u2026"
                        + " (The agreement of all partners\u2026)");
        assertThat(event.getDescription().getValue()).startsWith(what + "\nAgreement: " + title + " (");
    }

    @Test
    void charactersOfTwoUnitsAreNotCutApart() {
        for (int length = 0; length < 4; length++) {
            String what = "x".repeat(length) + "\ud83d\ude00".repeat(80);

            String summary = read(written(obligation(FIRST, what, what)))
                    .getEvents()
                    .get(0)
                    .getSummary()
                    .getValue();

            assertThat(summary.length()).isLessThanOrEqualTo(100);
            assertThat(summary.replace("\ud83d\ude00", "")).matches("[ -~\u2026]*");
        }
    }

    @Test
    void latestPossibleDaySaysThatItIsOne() {
        Obligation known = obligation(FIRST, "goes", "A");
        Obligation latest = new Obligation(
                FIRST,
                known.kind(),
                known.what(),
                known.parties(),
                known.agreementId(),
                known.agreementTitle(),
                known.source(),
                List.of(),
                Optional.empty(),
                true,
                List.of(new MissingFact.Event(RetentionEvent.CASE_CLOSURE)));

        VEvent event = read(written(latest)).getEvents().get(0);

        assertThat(event.getSummary().getValue()).isEqualTo("retention review, at the latest: goes (A)");
        assertThat(event.getDescription().getValue())
                .contains("\nThis is the latest possible day: it may be due earlier.\nMissing: case-closure\n");
        assertThat(written(known)).doesNotContain("latest");
    }

    @Test
    void everyEventEndsOnTheNextDay() {
        assertThat(written(obligation(LocalDate.of(2027, 12, 31), "x", "A")))
                .contains("\r\nDTSTART;VALUE=DATE:20271231\r\nDTEND;VALUE=DATE:20280101\r\n");
        assertThat(written(obligation(LocalDate.of(9999, 12, 30), "x", "A")))
                .contains("\r\nDTEND;VALUE=DATE:99991231\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "0000-12-31", "9999-12-31", "+10000-01-01", "+999999999-12-31"})
    void dayThatNoFileCanHoldIsANote(String day) {
        ICalendar read = read(written(obligation(LocalDate.parse(day), "goes", "A")));

        assertThat(read.getEvents()).isEmpty();
        assertThat(read.getJournals())
                .singleElement()
                .satisfies(note -> assertThat(note.getSummary().getValue()).startsWith("Due on " + day));
    }

    @Test
    void anyStampCanBeWritten() {
        for (Instant stamp : List.of(Instant.MIN, Instant.EPOCH, Instant.MAX)) {
            assertThat(read(ObligationsICalendar.write(calendar(obligation(FIRST, "x", "A")), stamp))
                            .getEvents())
                    .hasSize(1);
        }
    }

    @Test
    void twoRunsWithOneStampGiveTheSameBytes() {
        Obligation one = obligation(FIRST, "x", "A");
        assertThat(written(one, one)).isEqualTo(written(one, one));
        assertThat(ObligationsICalendar.write(calendar(one), STAMP.plusSeconds(1)))
                .isNotEqualTo(written(one));
    }

    @Test
    void longLinesOfFourOctetCharactersAreFolded() {
        String file = written(obligation(FIRST, "😀".repeat(100), "A"));

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("😀".repeat(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London", "America/Sao_Paulo", "UTC"})
    void daysAreTheSameInEveryTimeZone(String zone) {
        TimeZone before = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        LocalDate summerTime = LocalDate.of(2027, 3, 28);
        String here = written(obligation(summerTime, "x", "A"));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            String there = written(obligation(summerTime, "x", "A"));
            assertThat(there).isEqualTo(here).contains("DTSTART;VALUE=DATE:20270328");
            assertThat(day(read(there).getEvents().get(0))).isEqualTo(summerTime);
        } finally {
            TimeZone.setDefault(before);
            Locale.setDefault(locale);
        }
    }

    @Test
    void identityIsTheSameOnEveryRunAndWhateverItsWords() {
        VEvent before = read(written(obligation(FIRST, "old words", "Old title")))
                .getEvents()
                .get(0);
        VEvent after = read(written(obligation(FIRST, "new words", "New title")))
                .getEvents()
                .get(0);

        assertThat(before.getUid().getValue())
                .isEqualTo(after.getUid().getValue())
                .isEqualTo("f558cf89-2eb8-348c-9249-a919f4e9f38b");
    }

    private static Obligation at(String source, String what) {
        return new Obligation(
                FIRST,
                ObligationKind.DISPOSAL,
                what,
                List.of("camden"),
                "urn:x-test:a",
                Optional.empty(),
                new JsonPointer(source),
                List.of(),
                Optional.empty());
    }

    private static List<String> identities(Obligation... due) {
        return read(written(due)).getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    @Test
    void identityStaysWhereAnElementIsPutInAbove() {
        assertThat(identities(at("/parties/9/identifiers/0/expiresOn", "x")))
                .isEqualTo(identities(at("/parties/10/identifiers/1/expiresOn", "x")));
        assertThat(identities(at("/heldData/0", "new"), at("/heldData/1", "one"), at("/heldData/2", "two")))
                .containsAll(identities(at("/heldData/0", "one"), at("/heldData/1", "two")))
                .doesNotHaveDuplicates();
        assertThat(identities(at("/heldData/0", "x"))).isNotEqualTo(identities(at("/retention/0", "x")));
    }

    @Test
    void obligationsHaveDifferentIdentitiesEvenFromOnePlaceOnOneDay() {
        Obligation one = obligation(FIRST, "one", "A");
        Obligation otherDay = obligation(FIRST.plusDays(1), "one", "A");
        List<VEvent> events = read(written(
                        one, obligation(FIRST, "other", "A"), obligation(FIRST, "third", "A"), otherDay))
                .getEvents();

        assertThat(events).hasSize(4);
        assertThat(Set.copyOf(
                        events.stream().map(event -> event.getUid().getValue()).toList()))
                .hasSize(4);
    }

    @Test
    void overdueEventsStandOnTheirDay() {
        ObligationCalendar calendar = new ObligationCalendar(
                FIRST, LAST, List.of(obligation(FIRST.minusDays(1), "x", "A")), List.of(), List.of(), InForce.ALWAYS);

        VEvent event =
                read(ObligationsICalendar.write(calendar, STAMP)).getEvents().get(0);

        assertThat(day(event)).isEqualTo(FIRST.minusDays(1));
        assertThat(event.getSummary().getValue()).startsWith("overdue: retention review: ");
    }

    @Test
    void calendarWithoutEventsHoldsANoteThatSaysSo() {
        ICalendar read = read(written());

        assertThat(read.getEvents()).isEmpty();
        assertThat(read.getJournals())
                .singleElement()
                .satisfies(note -> assertThat(note.getSummary().getValue())
                        .isEqualTo("Nothing falls due from 2026-07-01 to 2027-06-30."));
    }

    @Test
    void notesStandBesideTheEvents() {
        ObligationCalendar calendar = calendar(obligation(FIRST, "data is looked at", "A"));
        List<String> notes = List.of("1 of 2 files, a; b", "control \u001b[2J");

        ICalendar read = read(ObligationsICalendar.write(calendar, STAMP, notes));

        assertThat(read.getEvents()).hasSize(1);
        assertThat(read.getJournals())
                .extracting(note -> note.getSummary().getValue())
                .containsExactly("1 of 2 files, a; b", "control \\u{1b}[2J");
    }

    @Test
    void thousandsOfEventsAreReadBack() {
        List<Obligation> many = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            many.add(obligation(FIRST.plusDays(i % 365), "number " + i, "A"));
        }

        assertThat(read(written(many.toArray(Obligation[]::new))).getEvents()).hasSize(3_000);
    }
}
