package org.dsauk.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.obligation.Asked.agreement;
import static org.dsauk.obligation.Asked.due;
import static org.dsauk.obligation.Asked.undated;

import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.ground.FurtherUse;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.PublicTask;
import org.dsauk.law.CompatibilityGround;
import org.dsauk.law.Law;
import org.dsauk.law.LawTopic;
import org.dsauk.law.LegalPower;
import org.dsauk.place.Country;
import org.dsauk.place.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The changes of the law that are listed: those of what the agreement states, and those that concern every one. */
class LawChangesTest {

    private static final DataSharingAgreement PUBLIC_TASK =
            agreement(found -> found.addLegalGrounds(LegalGround.builder()
                    .id("g1")
                    .basis(PublicTask.builder().build())
                    .furtherUse(FurtherUse.builder()
                            .compatibility(CompatibilityGround.of("assessment-6-4"))
                            .build())
                    .build()));

    private static List<String> changes(DataSharingAgreement agreement, String first, String last) {
        return due(agreement, ObligationKind.LAW_CHANGE, first, last).stream()
                .map(change -> change.day() + " " + change.source() + " " + change.what())
                .toList();
    }

    @Test
    void onlyChangesOfWhatTheAgreementStatesAndThoseThatConcernAllAreListed() {
        assertThat(changes(PUBLIC_TASK, "2026-02-05", "2026-02-05"))
                .hasSize(3)
                .anySatisfy(change -> assertThat(change)
                        .startsWith("2026-02-05 /legalGrounds/0/basis ")
                        .endsWith("(bases/public-task): it is reworded"))
                .anySatisfy(change -> assertThat(change)
                        .startsWith("2026-02-05 /legalGrounds/0/furtherUse/compatibility ")
                        .endsWith("(compatibility/assessment-6-4): it is no longer in force"))
                .anySatisfy(change -> assertThat(change).startsWith("2026-02-05  Recognised legitimate interests"));
        assertThat(changes(PUBLIC_TASK, "2026-02-06", "2026-06-18")).isEmpty();
    }

    @Test
    void aChangeCitesItsInstrument() {
        assertThat(due(PUBLIC_TASK, ObligationKind.LAW_CHANGE, "2026-06-19", "2026-06-19"))
                .singleElement()
                .satisfies(change -> assertThat(change.citations())
                        .extracting(cited -> cited.text())
                        .containsExactly("SI 2026/82 reg 3"));
    }

    @ParameterizedTest
    @CsvSource({"us, 2", "fr, 0"})
    void approvalOfADestinationConcernsWhoSendsThere(String country, int changes) {
        DataSharingAgreement sending = agreement(found -> found.addTransfers(
                Transfer.builder().destination(Country.of(country)).build()));

        assertThat(changes(sending, "2023-10-12", "2023-10-12"))
                .hasSize(changes)
                .allSatisfy(change -> assertThat(change).contains("/transfers/0/destination"));
    }

    @Test
    void whatIsEnactedAndNotConfirmedHasNoDay() {
        DataSharingAgreement welfare = agreement(found -> found.addLegalGrounds(LegalGround.builder()
                .id("g1")
                .addPowers(LegalPower.of("ca-2004-s16la"))
                .build()));

        assertThat(undated(welfare, ObligationKind.LAW_CHANGE))
                .extracting(open -> open.source().text())
                .contains("/legalGrounds/0/powers/0");
        assertThat(undated(PUBLIC_TASK, ObligationKind.LAW_CHANGE))
                .extracting(UndatedObligation::what)
                .anySatisfy(what -> assertThat(what).startsWith("The Information Commission takes over"))
                .noneSatisfy(what -> assertThat(what).contains("welfare of children"));
    }

    @Test
    void everyConcernOfTheCalendarIsATopicOrACodeOfOne() {
        List<String> concerns = Law.uk().entries(LawTopic.CALENDAR).stream()
                .flatMap(entry -> entry.list("concerns").stream())
                .toList();

        assertThat(concerns).isNotEmpty().allSatisfy(concern -> {
            String[] parts = concern.split("/", 2);
            LawTopic topic = List.of(LawTopic.values()).stream()
                    .filter(known -> known.code().equals(parts[0]))
                    .findFirst()
                    .orElseThrow();
            if (parts.length == 2) {
                assertThat(Law.uk().editions(topic, parts[1])).isNotEmpty();
            }
        });
    }
}
