package org.dsauk.law;

import java.util.List;

/**
 * What decides, beside the paragraph itself, whether an appropriate policy document is needed.
 *
 * @param disclosesToCompetentAuthority the act is a disclosure to a competent authority, or preparation for one (DPA
 *     2018 Schedule 1 paragraph 10(2))
 * @param disclosesToAntiDopingBody the act is a disclosure to a body that fights doping in sport, or preparation for
 *     one (Schedule 1 paragraph 27(3))
 * @param paragraphs all the paragraphs relied on together, so that those which paragraph 36 extends are among them
 */
public record PolicyDocumentContext(
        boolean disclosesToCompetentAuthority, boolean disclosesToAntiDopingBody, List<Integer> paragraphs) {

    /**
     * Copies the paragraphs.
     *
     * @param disclosesToCompetentAuthority the act is a disclosure to a competent authority, or preparation for one
     * @param disclosesToAntiDopingBody the act is a disclosure to a body that fights doping in sport, or preparation
     *     for one
     * @param paragraphs all the paragraphs relied on together
     */
    public PolicyDocumentContext {
        paragraphs = List.copyOf(paragraphs);
    }
}
