package org.dsauk.law;

import static org.dsauk.law.OwnColumn.list;
import static org.dsauk.law.OwnColumn.oneOf;
import static org.dsauk.law.OwnColumn.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsauk.model.Code;

/** The columns that only one table has, in their order; made when they are first asked for, which no look-up does. */
final class OwnColumns {

    private static final Map<LawTopic, List<OwnColumn>> BY_TOPIC = byTopic();

    private OwnColumns() {}

    static List<OwnColumn> of(LawTopic topic) {
        return Objects.requireNonNull(BY_TOPIC.get(topic), "topic");
    }

    private static Map<LawTopic, List<OwnColumn>> byTopic() {
        Map<LawTopic, List<OwnColumn>> byTopic = new EnumMap<>(LawTopic.class);
        for (LawTopic topic : LawTopic.values()) {
            byTopic.put(topic, make(topic));
        }
        return byTopic;
    }

    private static List<OwnColumn> make(LawTopic topic) {
        return switch (topic) {
            case BASES -> List.of(text("point"), yesOrNo("barred-for-public-tasks"), text("record"));
            case ANNEX_1 -> List.of(list("paragraphs"));
            case COMPATIBILITY -> List.of(oneOf("allowed-after-consent", "yes", "no", "if-consent-not-reasonable"));
            case CONDITIONS -> List.of(text("point"), text("schedule1"));
            case SCHEDULE_1 ->
                List.of(
                        text("part"),
                        oneOf("policy-document", PolicyDocumentDemand.codes()),
                        yesOrNo("substantial-public-interest"),
                        list("categories"),
                        list("party-types"),
                        yesOrNo("no-consent-reason"));
            case COMPETENT_AUTHORITIES -> List.of(list("party-type"));
            case POWERS ->
                List.of(
                        oneOf("nature", codes(PowerNature.values())),
                        list("supports", "legal-obligation", "public-task"),
                        list("disclosers"),
                        list("recipients"),
                        text("excluded-data"));
            case TRANSFERS ->
                List.of(
                        oneOf("kind", "adequacy", "safeguard", "derogation", "law-enforcement"),
                        yesOrNo("barred-for-public-powers"));
            case ADEQUACY -> List.of(oneOf("scope", "full", "partial"), text("condition"));
            case CLASSIFICATIONS -> List.of(text("tier"), text("current"));
            case TRANSFER_METHODS -> List.of(text("permitted-for-personal-data"), list("minimum-controls"));
            case ASSURANCES -> List.of(text("validity"));
            case RIGHTS -> List.of(list("article"), list("bases"));
            case RETENTION_AUTHORITIES -> List.of(text("kind"));
            case IDENTIFIER_SCHEMES ->
                List.of(list("pattern"), text("issuer"), oneOf("mismatch", "warning", "error"), text("org-id-prefix"));
            case PARTY_TYPES -> List.of(oneOf("public-authority", "yes", "no", "depends"), text("competent-authority"));
            case REGULATORS -> List.of(text("url"));
            case CRIMINAL_OFFENCE, LAW_ENFORCEMENT_GROUNDS, LAW_ENFORCEMENT_CONDITIONS, RETENTION_TRIGGERS -> List.of();
            case CALENDAR -> List.of(list("concerns"));
        };
    }

    private static OwnColumn yesOrNo(String name) {
        return oneOf(name, "yes", "no");
    }

    private static String[] codes(Code... values) {
        String[] codes = new String[values.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = values[i].code();
        }
        return codes;
    }
}
