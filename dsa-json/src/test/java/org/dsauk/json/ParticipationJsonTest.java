package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.DataFlow;
import org.dsauk.participation.Participations;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.party.Signature;
import org.dsauk.purpose.Purpose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParticipationJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final DataSharingAgreement AGREEMENT = DataSharingAgreement.builder()
            .id("urn:uuid:7c0f2a51-3d0e-4b5e-9a64-5f1b8e2d9c07")
            .title("\"Illustrative\", Łódź")
            .version("1.0")
            .status(AgreementStatus.IN_FORCE)
            .addParties(
                    Party.builder().id("camden").build(),
                    Party.builder().id("hub").build())
            .addPurposes(Purpose.builder().id("referral").build())
            .addFlows(DataFlow.builder()
                    .id("send")
                    .addDisclosers("camden")
                    .addRecipients("hub")
                    .addPurposes("referral")
                    .build())
            .addSignatures(
                    Signature.builder().party("camden").version("1.0").date(DAY).build())
            .addParticipation(Participation.builder()
                    .member("hub")
                    .status(ParticipationStatus.SIGNED)
                    .version("1.0")
                    .build())
            .build();

    @Test
    void dayHasTheAgreedMembersInTheAgreedOrder() {
        JsonNode day = MAPPER.readTree(ParticipationJson.write(Participations.of(AGREEMENT), DAY));

        assertThat(day.propertyNames())
                .containsExactly(
                        "agreement", "title", "day", "status", "version", "standings", "flows", "irregularities");
        assertThat(day.get("title").stringValue()).isEqualTo("\"Illustrative\", Łódź");
        assertThat(day.at("/standings/0").propertyNames())
                .containsExactly(
                        "party",
                        "purpose",
                        "status",
                        "since",
                        "step",
                        "in",
                        "mayShare",
                        "joinedOn",
                        "version",
                        "boundSince",
                        "boundBy",
                        "inheritedFrom",
                        "succeededBy",
                        "onlyItems",
                        "exceptItems");
        assertThat(day.at("/flows/0").propertyNames())
                .containsExactly(
                        "flow",
                        "purpose",
                        "disclosers",
                        "recipients",
                        "pairs",
                        "livePairs",
                        "liveDisclosers",
                        "liveRecipients",
                        "obstacles");
    }

    @Test
    void dayTellsWhoIsInAndWhyAFlowIsNotLive() {
        JsonNode day = MAPPER.readTree(ParticipationJson.write(Participations.of(AGREEMENT), DAY));

        assertThat(day.at("/standings/0/in").booleanValue()).isTrue();
        assertThat(day.at("/standings/0/since").stringValue()).isEqualTo("2026-06-01");
        assertThat(day.at("/standings/1/in").booleanValue()).isFalse();
        assertThat(day.at("/standings/1/since").isNull()).isTrue();
        assertThat(day.at("/flows/0/livePairs").intValue()).isZero();
        assertThat(day.at("/flows/0/obstacles/0/kind").stringValue()).isEqualTo("undated");
        assertThat(day.at("/irregularities/0/source").stringValue()).isEqualTo("/participation/0");
    }

    @Test
    void livenessHasItsAnswerAndItsReasons() {
        Participations participations = Participations.of(AGREEMENT);
        String text = ParticipationJson.write(participations
                .flow("send")
                .from("camden")
                .to("nobody")
                .forPurpose("referral")
                .on(DAY));
        JsonNode liveness = MAPPER.readTree(text);

        assertThat(liveness.propertyNames())
                .containsExactly("flow", "from", "to", "purpose", "day", "live", "items", "obstacles");
        assertThat(liveness.get("live").booleanValue()).isFalse();
        assertThat(liveness.get("obstacles").values())
                .extracting(obstacle -> obstacle.get("kind").stringValue())
                .isEqualTo(List.of("not-a-recipient", "unknown-party"));
        assertThat(text).endsWith("}\n").doesNotContain("\r");
    }
}
