package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.icalendar.ObligationsICalendar;
import org.dsauk.json.DsaJson;
import org.dsauk.obligation.ObligationCalendar;
import org.dsauk.obligation.Obligations;
import org.dsauk.obligation.TextCalendar;
import org.dsauk.participation.Participations;
import org.dsauk.report.Stage;
import org.dsauk.schedule.EventDates;
import org.dsauk.schedule.RetentionSchedule;
import org.dsauk.schedule.TextSchedule;
import org.dsauk.schedule.WorkingDays;
import org.dsauk.validation.DsaValidator;
import org.dsauk.validation.TextReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever days and lengths an agreement states, and whatever day is asked for, nothing throws. */
class ExtremeDaysTest {

    private static final Pattern DAY = Pattern.compile("\"[0-9]{4}-[0-9]{2}-[0-9]{2}\"");
    private static final Pattern LENGTH = Pattern.compile("\"P[0-9][0-9YMWD]*\"");
    private static final Pattern AMOUNT = Pattern.compile("\"amount\": [0-9]+");

    private static final List<String> DAYS = List.of(
            "-999999999-01-01",
            "-999999999-01-02",
            "-999999998-12-31",
            "0000-02-29",
            "2024-02-29",
            "9999-12-31",
            "+999999998-01-01",
            "+999999999-12-30",
            "+999999999-12-31");
    private static final List<String> LENGTHS = List.of(
            "P2147483647Y", "P2147483647M", "P2147483647D", "P2147483647Y2147483647M2147483647D", "P1D", "P-1Y", "P0D");

    static Stream<Path> agreements() throws IOException {
        try (Stream<Path> files = Files.walk(agreement(""))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".expected.json"))
                    .filter(file -> !file.startsWith(agreement("faulty")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String with(String text, Pattern pattern, List<String> values, Random random) {
        return pattern.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.get(random.nextInt(values.size()))));
    }

    private static List<String> quoted(List<String> values) {
        return values.stream().map(value -> '"' + value + '"').toList();
    }

    private static DataSharingAgreement extreme(String text, int seed) {
        Random random = new Random(seed);
        String days = with(text, DAY, quoted(DAYS), random);
        String lengths = with(days, LENGTH, quoted(LENGTHS), random);
        String amounts = with(lengths, AMOUNT, List.of("\"amount\": 2147483647", "\"amount\": 0"), random);
        return DsaJson.lenient().read(amounts).agreement().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void nothingThrows(Path file) throws IOException {
        String text = Files.readString(file);
        DataSharingAgreement agreement = extreme(text, text.length());
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MIN.plusDays(1), LocalDate.EPOCH, LocalDate.MAX)) {
            ask(agreement, day);
        }
        askForTime(agreement);
        askForTime(DsaJson.lenient().read(text).agreement().orElseThrow());
    }

    private static void ask(DataSharingAgreement agreement, LocalDate day) {
        assertThat(TextReport.of(DsaValidator.uk().validate(agreement, Stage.EXCHANGE, day))
                        .toString())
                .isNotEmpty();
        assertThat(Participations.of(agreement).on(day).standings()).isNotNull();
        write(Obligations.of(agreement).calendar(day, day));
    }

    private static void askForTime(DataSharingAgreement agreement) {
        write(Obligations.of(agreement).calendar(LocalDate.MIN, LocalDate.MAX));
        write(Obligations.of(agreement).calendar(LocalDate.of(2026, 1, 1), LocalDate.MAX));
        assertThat(TextSchedule.of(RetentionSchedule.of(agreement, EventDates.none(), WorkingDays.weekdays()))
                        .toString())
                .isNotEmpty();
    }

    private static void write(ObligationCalendar calendar) {
        assertThat(TextCalendar.of(calendar).toString()).isNotEmpty();
        assertThat(ObligationsICalendar.write(calendar, Instant.EPOCH)).isNotEmpty();
    }
}
