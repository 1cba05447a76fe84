package org.dsauk.quickstart;

import java.time.LocalDate;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.data.DataSubject;
import org.dsauk.data.Identifiability;
import org.dsauk.data.Sensitivity;
import org.dsauk.flow.DataFlow;
import org.dsauk.json.DsaDocument;
import org.dsauk.json.DsaJson;
import org.dsauk.law.Act;
import org.dsauk.law.LegalGround;
import org.dsauk.law.LegalPower;
import org.dsauk.law.PublicTask;
import org.dsauk.law.Regime;
import org.dsauk.party.Party;
import org.dsauk.party.PartyType;
import org.dsauk.purpose.Purpose;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.validation.DsaValidator;
import org.dsauk.validation.TextReport;

/** Builds the draft of an agreement, writes it, reads it back, validates it and prints the report. */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String... args) {
        String json = DsaJson.write(draft());

        DsaDocument document = DsaJson.strict().read(json);
        DataSharingAgreement agreement = document.agreement().orElseThrow();
        ValidationReport report = DsaValidator.uk().validate(agreement, Stage.SIGN, LocalDate.of(2026, 6, 30));

        System.out.print(TextReport.of(document.locate(report)));
    }

    private static DataSharingAgreement draft() {
        return DataSharingAgreement.builder()
                .id("urn:uuid:5a3c7f0e-9d41-4f0b-8a52-6f1c2d3e4b5a")
                .title("Illustrative: home library visits")
                .version("0.1")
                .addParty(party("camden", "London Borough of Camden", PartyType.LONDON_BOROUGH))
                .addParty(party("visitors", "Example Reading Friends", PartyType.CHARITY))
                .addPurpose(Purpose.builder()
                        .id("visits")
                        .aim("To bring library books to residents who cannot leave home and asked for visits.")
                        .build())
                .addDataItem(DataItem.builder()
                        .id("contact")
                        .name("Name and address")
                        .description("Full name and home address; nothing about the reason for the visits.")
                        .addSubject(DataSubject.RESIDENT)
                        .addSensitivity(Sensitivity.NONE)
                        .identifiability(Identifiability.IDENTIFIABLE)
                        .build())
                .addFlow(DataFlow.builder()
                        .id("referral")
                        .addDiscloser("camden")
                        .addRecipient("visitors")
                        .addPurpose("visits")
                        .addItem("contact")
                        .build())
                .addLegalGround(LegalGround.builder()
                        .id("camden-refers")
                        .addParty("camden")
                        .act(Act.DISCLOSING)
                        .regime(Regime.UK_GDPR)
                        .basis(PublicTask.builder().build())
                        .addPower(LegalPower.PLMA_1964_S7)
                        .build())
                .build();
    }

    private static Party party(String id, String name, PartyType type) {
        return Party.builder().id(id).name(name).type(type).build();
    }
}
