package org.dsauk.cli;

import java.util.function.BiFunction;
import org.dsauk.party.LondonAuthority;
import org.dsauk.party.LondonAuthorityFact;
import tools.jackson.core.JsonGenerator;

/** The London authorities for programs. */
final class LondonJson {

    private LondonJson() {}

    static void writeAuthorities(JsonGenerator json) {
        for (LondonAuthority authority : LondonAuthority.values()) {
            json.writeStartObject();
            json.writeStringProperty("code", authority.code());
            writeFacts(authority, LondonJson::text, json);
            json.writeObjectPropertyStart("certainty");
            writeFacts(authority, (one, fact) -> one.certainty(fact).code(), json);
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void writeFacts(
            LondonAuthority authority,
            BiFunction<LondonAuthority, LondonAuthorityFact, String> value,
            JsonGenerator json) {
        for (LondonAuthorityFact fact : LondonAuthorityFact.values()) {
            json.writeStringProperty(LawJson.camelCase(fact.code()), value.apply(authority, fact));
        }
    }

    private static String text(LondonAuthority authority, LondonAuthorityFact fact) {
        return switch (fact) {
            case GSS -> authority.gss();
            case ONS_NAME -> authority.onsName();
            case CORPORATE_NAME -> authority.corporateName();
            case LEGAL_NAME -> authority.legalName();
            case DFE -> authority.dfe();
            case CASSR -> authority.cassr();
            case GB_LAE -> authority.gbLae();
        };
    }
}
