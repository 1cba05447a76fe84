package org.dsauk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading and writing give the same everywhere. */
class IndependenceTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 40;
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @AfterEach
    void putBack() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    /** Documents with every kind of fault and with none, and what reading and writing them gives. */
    private static List<String> outcomes() {
        List<String> outcomes = new ArrayList<>();
        Stream<String> faulty = FaultsTest.faults().map(arguments -> arguments.get()[0].toString());
        Stream<String> others = Stream.of(
                new String(Documents.digitalSkills(), UTF_8),
                Documents.with("\"x-a\":\"" + "y".repeat(1_100_000) + "\""),
                Documents.with("\"x-a\":" + "1".repeat(1_234)),
                Documents.with("\"\u0130TITLE\":1,\"TITLE\":1,\"term\":{\"effectiveFrom\":\"2026-02-05\"}"),
                Documents.with("\"parties\":[" + "1,".repeat(2_345) + "1]"),
                Documents.with("\"title\":\"\\u12\""),
                Documents.with("\"title\":\"\u0007\""),
                "{\"a\":12345x}",
                "\ufeff");
        Stream.concat(faulty, others).forEach(text -> {
            DsaDocument document = DsaJson.lenient().read(text);
            outcomes.add(document.faults().toString());
            document.agreement().ifPresent(agreement -> outcomes.add(DsaJson.write(agreement)));
            outcomes.add(document.locate(Reports.with("/title", "/term/effectiveFrom"))
                    .toString());
        });
        return outcomes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist-nu-thai", "fa-IR"})
    void theLocaleMakesNoDifference(String tag) {
        List<String> expected = outcomes();
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(outcomes())
                .zipSatisfy(expected, (now, before) -> assertThat(now).isEqualTo(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"})
    void theTimeZoneMakesNoDifference(String zone) {
        List<String> expected = outcomes();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(outcomes())
                .zipSatisfy(expected, (now, before) -> assertThat(now).isEqualTo(before));
    }

    @Test
    void manyThreadsMayShareOneReader() throws Exception {
        byte[] text = Documents.digitalSkills();
        byte[] faulty = new String(text, UTF_8).replace("\"type\"", "\"typ\"").getBytes(UTF_8);
        List<String> expected = Documents.told(DsaJson.lenient().read(faulty).faults());
        assertThat(expected).isNotEmpty();
        Callable<Void> work = () -> {
            for (int i = 0; i < ROUNDS; i++) {
                assertThat(DsaJson.writeBytes(
                                DsaJson.strict().read(text).agreement().orElseThrow()))
                        .isEqualTo(text);
                assertThat(Documents.told(DsaJson.lenient().read(faulty).faults()))
                        .isEqualTo(expected);
            }
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(work);
            }
            for (Future<Void> done : threads.invokeAll(all)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void manyThreadsMayShareOneDocument() throws Exception {
        DsaDocument document = DsaJson.lenient().read(Documents.with("\"title\":5,\"parties\":[1,{\"id\":\"p\"}]"));
        String expected = document.locate(Reports.with("/parties/0/id")).toString();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<String>> all = new ArrayList<>();
            for (int i = 0; i < THREADS * ROUNDS; i++) {
                all.add(() -> document.locate(Reports.with("/parties/0/id")).toString());
            }
            for (Future<String> done : threads.invokeAll(all)) {
                assertThat(done.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
