package org.dsauk.validation;

import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.json.DsaJson;
import org.dsauk.report.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agreement as it is written, in which the pointers of a report must lead somewhere. */
record WrittenAgreement(JsonNode tree) {

    static WrittenAgreement of(DataSharingAgreement agreement) {
        return new WrittenAgreement(new JsonMapper().readTree(DsaJson.writeBytes(agreement)));
    }

    /** An empty id is not written: a pointer to it leads to where it ought to be. */
    boolean has(JsonPointer pointer) {
        boolean written = !tree.at(pointer.text()).isMissingNode();
        return written
                || (pointer.text().endsWith("/id")
                        && tree.at(pointer.parent().text()).isObject());
    }
}
