package org.dsauk.quickstart;

import java.time.LocalDate;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.DataFlow;
import org.dsauk.ground.Act;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.RecognisedLegitimateInterest;
import org.dsauk.ground.Regime;
import org.dsauk.json.DsaDocument;
import org.dsauk.json.DsaJson;
import org.dsauk.law.Annex1Condition;
import org.dsauk.party.Party;
import org.dsauk.party.PartyType;
import org.dsauk.purpose.Purpose;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.validation.DsaValidator;
import org.dsauk.validation.TextReport;

/** Builds a draft agreement, writes it, reads it back, validates it as of two days and prints the reports. */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String... args) {
        String json = DsaJson.write(draft());
        DsaDocument document = DsaJson.strict().read(json);

        // The draft rests on a lawful basis that came into force on 5 February 2026.
        System.out.println(report(document, LocalDate.of(2026, 2, 4)));
        System.out.println(report(document, LocalDate.of(2026, 2, 5)));
    }

    private static TextReport report(DsaDocument document, LocalDate asOf) {
        DataSharingAgreement agreement = document.agreement().orElseThrow();
        ValidationReport report = DsaValidator.uk().validate(agreement, Stage.DRAFT, asOf);
        return TextReport.of(document.locate(report));
    }

    private static DataSharingAgreement draft() {
        return DataSharingAgreement.builder()
                .id("urn:uuid:5a3c7f0e-9d41-4f0b-8a52-6f1c2d3e4b5a")
                .title("Illustrative: a charity answers a borough that asks about a child")
                .version("0.1")
                .status(AgreementStatus.DRAFT)
                .addParty(party("charity", "Example Family Support", PartyType.CHARITY))
                .addParty(party("camden", "London Borough of Camden", PartyType.LONDON_BOROUGH))
                .addPurpose(Purpose.builder()
                        .id("enquiries")
                        .aim("To let the borough decide whether it must act to protect a child from harm.")
                        .build())
                .addFlow(DataFlow.builder()
                        .id("answer")
                        .addDiscloser("charity")
                        .addRecipient("camden")
                        .addPurpose("enquiries")
                        .build())
                .addLegalGround(LegalGround.builder()
                        .id("charity-answers")
                        .addParty("charity")
                        .act(Act.DISCLOSING)
                        .regime(Regime.UK_GDPR)
                        .basis(RecognisedLegitimateInterest.builder()
                                .condition(Annex1Condition.PUBLIC_TASK_DISCLOSURE_REQUEST)
                                .build())
                        .build())
                .build();
    }

    private static Party party(String id, String name, PartyType type) {
        return Party.builder().id(id).name(name).type(type).build();
    }
}
