package org.dsauk.law;

import java.util.Arrays;

/** Whether a paragraph of Schedule 1 demands an appropriate policy document. */
enum PolicyDocumentDemand {
    /** Always. */
    YES("yes"),
    /** Never. */
    NO("no"),
    /** Unless the act is a disclosure to a competent authority. */
    UNLESS_TO_COMPETENT_AUTHORITY("unless-to-competent-authority"),
    /** Unless the act is a disclosure to a body that fights doping. */
    UNLESS_TO_ANTI_DOPING_BODY("unless-to-anti-doping-body"),
    /** As the paragraphs of Part 2 do that it extends. */
    AS_EXTENDED("as-extended"),
    /** As paragraph 20 does. */
    AS_20("as-20");

    private final String code;

    PolicyDocumentDemand(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static String[] codes() {
        PolicyDocumentDemand[] demands = values();
        String[] codes = new String[demands.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = demands[i].code;
        }
        return codes;
    }

    static PolicyDocumentDemand of(String code) {
        return Arrays.stream(values())
                .filter(demand -> demand.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected " + Codes.choices(Arrays.asList(codes())) + ", but found '" + code + "'"));
    }
}
