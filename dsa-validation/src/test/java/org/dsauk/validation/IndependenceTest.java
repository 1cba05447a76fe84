package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.arbitrary.DocumentArbitraries;
import org.dsauk.report.Examination;
import org.dsauk.report.RuleInfo;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;

/** What is found depends on the agreement, the stage and the date, and on nothing around the program. */
class IndependenceTest {

    private static final DsaValidator SHARED = DsaValidator.uk();
    private static final int THREADS = 8;

    /** Says nothing in any case of its letters; Turkish has another small letter for its capital I. */
    private static final String LOUD = "sharing information in partnership for improving services";

    /** All that the library says about an agreement, as values and as text. */
    record Said(ValidationReport report, List<List<Examination>> examinations, List<String> texts) {}

    @Provide
    Arbitrary<DataSharingAgreement> agreements() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, DocumentArbitraries.agreements()),
                Tuple.of(1, Arbitraries.of(ExampleAgreements.all()).map(ExampleAgreements.Example::agreement)),
                Tuple.of(1, Arbitraries.of(LOUD, LOUD.toUpperCase(Locale.ROOT)).map(IndependenceTest::withAim)));
    }

    @Property
    void sayingItAgainSaysTheSame(@ForAll("agreements") DataSharingAgreement agreement, @ForAll Stage stage) {
        assertThat(said(DsaValidator.uk(), agreement, stage)).isEqualTo(said(SHARED, agreement, stage));
    }

    @Property
    void theLocaleChangesNothing(@ForAll("agreements") DataSharingAgreement agreement, @ForAll Stage stage) {
        Said expected = inLocale("en-GB", () -> said(SHARED, agreement, stage));

        for (String tag : List.of("tr", "ar-EG-u-nu-arab", "de")) {
            assertThat(inLocale(tag, () -> said(DsaValidator.uk(), agreement, stage)))
                    .as(tag)
                    .isEqualTo(expected);
        }
    }

    @Property
    void theTimeZoneChangesNothing(@ForAll("agreements") DataSharingAgreement agreement, @ForAll Stage stage) {
        Said expected = inZone("Europe/London", () -> said(SHARED, agreement, stage));

        for (String id : List.of("Pacific/Kiritimati", "America/Los_Angeles")) {
            assertThat(inZone(id, () -> said(DsaValidator.uk(), agreement, stage)))
                    .as(id)
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 50)
    void threadsThatShareAValidatorFindTheSame(
            @ForAll("agreements") DataSharingAgreement agreement, @ForAll Stage stage) throws Exception {
        DsaValidator fresh = DsaValidator.uk();
        Said expected = said(SHARED, agreement, stage);

        assertThat(atOnce(() -> said(fresh, agreement, stage))).isEqualTo(Collections.nCopies(THREADS, expected));
    }

    private static DataSharingAgreement withAim(String aim) {
        return Complete.withPurpose(purpose -> purpose.toBuilder().aim(aim).build());
    }

    private static Said said(DsaValidator validator, DataSharingAgreement agreement, Stage stage) {
        ValidationReport report = validator.validate(agreement, stage, Complete.DAY);
        Said said = new Said(report, new ArrayList<>(), new ArrayList<>());
        said.texts().add(TextReport.of(report).colour(true).toString());
        for (RuleInfo rule : validator.rules()) {
            List<Examination> examinations = validator.explain(agreement, rule.id(), stage, Complete.DAY);
            said.examinations().add(examinations);
            said.texts().add(TextExplanation.of(examinations).toString());
        }
        return said;
    }

    private static Said inLocale(String tag, Supplier<Said> work) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            return work.get();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Said inZone(String id, Supplier<Said> work) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        try {
            return work.get();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static List<Said> atOnce(Supplier<Said> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<Said> task = () -> {
            start.await();
            return work.get();
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Said> all = new ArrayList<>();
            for (Future<Said> future : threads.invokeAll(Collections.nCopies(THREADS, task))) {
                all.add(future.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
