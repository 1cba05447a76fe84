package org.dsauk.validation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.law.Law;
import org.dsauk.law.LawTopic;
import org.dsauk.law.LegalPower;
import org.dsauk.report.Examination;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;

/** The law with powers of an adopter's own, which say what a test wants them to say. */
public final class OwnPowers {

    /** A duty to co-operate of which the law does not say whom it binds. */
    public static final LegalPower COOPERATION = LegalPower.of("own-cooperation");

    /** A power of which the law does not say who has it. */
    public static final LegalPower POWER = LegalPower.of("own-power");

    private OwnPowers() {}

    /** A validator that also knows some rows. */
    public static DsaValidator validator(String... rows) {
        String table = String.join(
                " | ", Law.uk().entries(LawTopic.POWERS).get(0).facts().keySet());
        String header = "code | title | citation | path | from | to | status | source | certainty | " + table;
        String text = header + "\n" + String.join("\n", rows);
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return DsaValidator.uk().withLaw(Law.uk().withTable(LawTopic.POWERS, "own.psv", in));
    }

    /** The outcomes of a rule at signing where the two powers above are known. */
    public static List<Outcome> outcomes(DataSharingAgreement agreement, String ruleId) {
        return validator(row(COOPERATION, "cooperation"), row(POWER, "power"))
                .explain(agreement, ruleId, Stage.SIGN, Complete.DAY)
                .stream()
                .map(Examination::outcome)
                .toList();
    }

    private static String row(LegalPower power, String nature) {
        return power.code() + " | Own | Own Act 1901 s.3 |  |  |  | in-force |  | unsure | " + nature
                + " | public-task |  |  | ";
    }
}
