package org.dsauk.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.DataFlow;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.party.Signature;
import org.dsauk.purpose.Purpose;
import org.dsauk.role.IndependentController;
import org.dsauk.role.Processor;
import org.junit.jupiter.api.Test;

class TextParticipationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static Party party(String id, String name) {
        return Party.builder().id(id).name(name).build();
    }

    /**
     * Camden signed; the council signs later; nothing is known of the trust; host and lab process, the lab for itself
     * too.
     */
    private static DataSharingAgreement.Builder agreement() {
        return DataSharingAgreement.builder()
                .id("urn:x-test:a")
                .title("Referrals")
                .addParties(
                        party("camden", "London Borough of Camden"),
                        party("council", "Council"),
                        party("trust", "Trust"),
                        party("host", "Hosting Ltd"),
                        party("lab", "Laboratory"))
                .addPurposes(Purpose.builder().id("care").build())
                .addRoles(
                        Processor.builder()
                                .addParties("host", "lab")
                                .addControllers("camden")
                                .build(),
                        IndependentController.builder().addParties("lab").build())
                .addSignatures(
                        Signature.builder().party("camden").date(DAY).build(),
                        Signature.builder()
                                .party("council")
                                .date(DAY.plusDays(1))
                                .build());
    }

    private static String text(DataSharingAgreement agreement) {
        return TextParticipation.of(Participations.of(agreement), DAY).toString();
    }

    @Test
    void whoeverIsNotInIsListedByName() {
        assertThat(text(agreement().build())).contains("""

                NOT IN ON THIS DAY, THOUGH A STEP IS RECORDED (1)
                  Council (council): signed on 2026-06-02

                PROCESSORS, WITHOUT A SIGNATURE (1)
                  Hosting Ltd (host)

                NO SIGNATURE RECORDED (2)
                  Trust (trust)
                  Laboratory (lab)
                """);
    }

    @Test
    void processorThatSignedIsInLikeOthers() {
        DataSharingAgreement signed = agreement()
                .addSignatures(Signature.builder().party("host").date(DAY).build())
                .build();

        assertThat(text(signed))
                .contains("  Hosting Ltd (host): since 2026-06-01\n")
                .doesNotContain("PROCESSORS");
    }

    @Test
    void controlCharactersOfAnAgreementDoNotReachTheTerminal() {
        DataSharingAgreement odd = agreement()
                .title("Clear \u001b[2J\u202e")
                .version("1\u001b[31m")
                .addParties(party("odd", "Name\u001b[2J"), party("odder\u202e", "x"))
                .addSignatures(Signature.builder().party("odd").date(DAY).build())
                .addFlows(DataFlow.builder()
                        .id("flow\u001b[2J")
                        .addDisclosers("camden")
                        .addRecipients("odder\u202e")
                        .addPurposes("care")
                        .build())
                .build();

        assertThat(text(odd))
                .doesNotContain("\u001b", "\u202e")
                .startsWith("Clear \\u{1b}[2J\\u{202e}\n")
                .contains("Name\\u{1b}[2J (odd): since", "x (odder\\u{202e})", "  flow\\u{1b}[2J for care");
    }

    @Test
    void headingsAreBoldOnATerminalOnly() {
        Participations participations = Participations.of(agreement().build());

        assertThat(TextParticipation.of(participations, DAY).colour(true).toString())
                .startsWith("\u001b[1mReferrals\u001b[0m\n")
                .contains("\u001b[1mIN (1)\u001b[0m\n");
        assertThat(TextParticipation.of(participations, DAY).toString()).doesNotContain("\u001b");
    }

    @Test
    void answerNamesEachReason() {
        Liveness asked = Participations.of(agreement().build())
                .flow("f\u001b[2J")
                .from("camden")
                .to("nobody")
                .forPurpose("care")
                .on(DAY);

        assertThat(TextLiveness.of(asked).toString())
                .startsWith("NOT LIVE on 2026-06-01: 'f\\u{1b}[2J' from 'camden' to 'nobody' for 'care'\n  ")
                .doesNotContain("\u001b");
        assertThat(TextLiveness.of(asked).colour(true).toString()).startsWith("\u001b[1;31mNOT LIVE on ");
    }

    private static String extent(String discloser, String recipient) {
        DataFlow.Builder flow = DataFlow.builder().id("f").addPurposes("care");
        if (!discloser.isEmpty()) {
            flow.addDisclosers(discloser);
        }
        if (!recipient.isEmpty()) {
            flow.addRecipients(recipient);
        }
        return text(agreement()
                .addPartyGroups(PartyGroup.builder().id("boroughs").build())
                .addFlows(flow.build())
                .build());
    }

    @Test
    void flowOfNobodySaysWhichSideHasNobody() {
        assertThat(extent("boroughs", "camden")).contains("f for care: no party discloses on this day\n");
        assertThat(extent("", "camden")).contains("f for care: no party discloses on this day\n");
        assertThat(extent("camden", "boroughs")).contains("f for care: no party receives on this day\n");
        assertThat(extent("", "boroughs")).contains("f for care: no party discloses or receives on this day\n");
        assertThat(extent("camden", "camden"))
                .contains("f for care: not live: 'camden' is on both sides, and nobody else\n");
        assertThat(extent("camden", "trust")).contains("f for care: not live (1 to 1)\n");
    }
}
