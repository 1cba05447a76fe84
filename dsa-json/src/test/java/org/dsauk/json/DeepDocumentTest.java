package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.EarliestOf;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionRule;
import org.junit.jupiter.api.Test;

/** Documents that are nested as deep as may be are read and written; deeper ones are refused, not lost in a stack. */
class DeepDocumentTest {

    private static final long SMALL_STACK = 512 * 1024;
    private static final int AROUND = 6;

    /** A retention rule whose period is nested, with something at the bottom. */
    private static String nested(int depth, boolean kindFirst, String bottom) {
        int times = (depth - AROUND) / 2;
        String begin = kindFirst ? "{\"kind\":\"earliest-of\",\"periods\":[" : "{\"periods\":[";
        String end = kindFirst ? "]}" : "],\"kind\":\"earliest-of\"}";
        return Documents.with(
                "\"retention\":[{\"id\":\"r\",\"period\":" + begin.repeat(times) + bottom + end.repeat(times) + "}]");
    }

    private static final String PERIOD = "{\"length\":\"P1Y\",\"kind\":\"after-event\"}";

    @Test
    void theGreatestDepthIsReadAndWrittenAndReadAgainOnASmallStack() throws InterruptedException {
        ReadLimits deepest = new ReadLimits(1 << 22, ReadLimits.DEEPEST, 1_000, 100_000);
        for (boolean kindFirst : List.of(true, false)) {
            AtomicReference<DsaDocument> again = new AtomicReference<>();
            Thread thread = new Thread(
                    null,
                    () -> {
                        DsaJson json = DsaJson.lenient().withLimits(deepest);
                        DsaDocument read = json.read(nested(ReadLimits.DEEPEST, kindFirst, PERIOD));
                        again.set(json.read(DsaJson.writeBytes(read.agreement().orElseThrow())));
                    },
                    "small stack",
                    SMALL_STACK);
            thread.start();
            thread.join();

            assertThat(again.get().faults()).isEmpty();
            assertThat(again.get().agreement()).isPresent();
        }
    }

    @Test
    void limitsThatNotEveryStackHoldsAreRefused() {
        assertThatThrownBy(() -> new ReadLimits(1_000, ReadLimits.DEEPEST + 1, 10, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("500")
                .hasMessageContaining("501");
    }

    @Test
    void anAgreementThatWasBuiltDeeperIsRefusedByTheWriter() {
        RetentionPeriod period = AfterEvent.builder().length(Period.ofYears(1)).build();
        for (int i = 0; i < 100_000; i++) {
            period = EarliestOf.builder().addPeriods(period).build();
        }
        DataSharingAgreement agreement = DataSharingAgreement.builder()
                .id("urn:uuid:7c0f2a51-3d0e-4b5e-9a64-5f1b8e2d9c07")
                .addRetention(RetentionRule.builder().id("r").period(period).build())
                .build();

        assertThatThrownBy(() -> DsaJson.writeBytes(agreement))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nested");
    }

    @Test
    void whereTheKindStandsLastNothingIsCopiedOnceMoreForEachLevel() {
        String bottom = (PERIOD + ",").repeat(2_000) + PERIOD;

        assertThat(allocated(nested(60, false, bottom))).isLessThan(2 * allocated(nested(16, false, bottom)));
    }

    private static long allocated(String document) {
        return Allocated.by(() -> DsaJson.lenient().read(document));
    }

    @Test
    void whereTheKindStandsDoesNotMatterForWhatIsRead() {
        String unknown = "{\"x\":1,\"kind\":\"for-ever\"}," + PERIOD + ",{\"x\":{\"kind\":\"in-words\"}},{\"kind\":7}";

        DsaDocument last = DsaJson.lenient().read(nested(20, false, unknown));
        DsaDocument first = DsaJson.lenient().read(nested(20, true, unknown));

        assertThat(last.agreement()).isEqualTo(first.agreement());
        assertThat(last.faults())
                .extracting(fault -> fault.ruleId() + fault.pointer() + fault.message())
                .containsExactlyInAnyOrderElementsOf(first.faults().stream()
                        .map(fault -> fault.ruleId() + fault.pointer() + fault.message())
                        .toList());
    }

    @Test
    void aDocumentThatSpacesWouldMakeTooLargeIsWrittenWithoutThemAndReadAgain() {
        String deep = nested(60, true, "{\"kind\":\"latest-of\"},".repeat(280_000) + PERIOD);
        DataSharingAgreement agreement =
                DsaJson.lenient().read(deep).agreement().orElseThrow();

        byte[] written = DsaJson.writeBytes(agreement);

        assertThat(written.length).isLessThanOrEqualTo(deep.getBytes(StandardCharsets.UTF_8).length + 1_000);
        assertThat(DsaJson.lenient().read(written).agreement()).contains(agreement);
    }
}
