package org.dsauk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.DataFlow;
import org.dsauk.participation.Participations;
import org.dsauk.party.Party;
import org.dsauk.party.Signature;
import org.dsauk.purpose.Purpose;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Four times as much in an agreement takes at most five times the work, counted by the memory that is asked for. */
class GrowthTest {

    private static final int FEW = 60;
    private static final int TIMES = 4;
    private static final int AT_MOST = 5;
    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final Named<Consumer<DataSharingAgreement>> FLOWS =
            named("flows on a day", agreement -> Participations.of(agreement).flowsOn(DAY));

    static Stream<Arguments> generators() {
        return Stream.of(
                Arguments.of(size("disclosers and recipients who signed", n -> sending(n, true)), FLOWS),
                Arguments.of(size("disclosers and recipients who did not sign", n -> sending(n, false)), FLOWS));
    }

    @ParameterizedTest
    @MethodSource("generators")
    void fourTimesAsMuchTakesAtMostFiveTimesTheWork(
            IntFunction<DataSharingAgreement> generator, Consumer<DataSharingAgreement> question) {
        long few = work(generator.apply(FEW), question);
        long many = work(generator.apply(TIMES * FEW), question);

        assertThat((double) many / few).isLessThanOrEqualTo(AT_MOST);
    }

    private static long work(DataSharingAgreement agreement, Consumer<DataSharingAgreement> question) {
        return Allocated.by(() -> question.accept(agreement));
    }

    private static Named<IntFunction<DataSharingAgreement>> size(
            String name, IntFunction<DataSharingAgreement> generator) {
        return named(name, generator);
    }

    private static DataSharingAgreement.Builder agreement() {
        return DataSharingAgreement.builder()
                .id("urn:uuid:7c0f2a51-3d0e-4b5e-9a64-5f1b8e2d9c07")
                .version("1.0")
                .versionDate(BEGINNING)
                .status(AgreementStatus.IN_FORCE);
    }

    private static List<String> ids(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static DataSharingAgreement sending(int count, boolean signed) {
        List<String> all = Stream.concat(ids("from", count).stream(), ids("to", count).stream())
                .toList();
        return agreement()
                .parties(all.stream().map(id -> Party.builder().id(id).build()).toList())
                .signatures(all.stream()
                        .limit(signed ? all.size() : 0)
                        .map(id -> Signature.builder()
                                .party(id)
                                .version("1.0")
                                .date(BEGINNING)
                                .build())
                        .toList())
                .addPurposes(Purpose.builder().id("care").build())
                .addFlows(DataFlow.builder()
                        .id("send")
                        .disclosers(ids("from", count))
                        .recipients(ids("to", count))
                        .addPurposes("care")
                        .build())
                .build();
    }
}
