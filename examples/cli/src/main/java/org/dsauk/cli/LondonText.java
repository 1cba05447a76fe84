package org.dsauk.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.dsauk.party.LondonAuthority;
import org.dsauk.party.LondonAuthorityFact;

/** The London authorities for people. */
final class LondonText {

    private LondonText() {}

    static String authorities(boolean coloured) {
        return Arrays.stream(LondonAuthority.values())
                .map(authority -> print(authority, coloured))
                .collect(Collectors.joining());
    }

    private static String print(LondonAuthority authority, boolean coloured) {
        String code = authority.code();
        return """
              %s  %s
                legal name: %s%s
                GSS %s; DfE %s%s; CASSR %s%s; GB-LAE %s
            """.formatted(
                        coloured ? "\u001b[1m" + code + "\u001b[0m" : code,
                        authority.corporateName(),
                        authority.legalName(),
                        doubt(authority, LondonAuthorityFact.LEGAL_NAME),
                        authority.gss(),
                        authority.dfe(),
                        doubt(authority, LondonAuthorityFact.DFE),
                        authority.cassr(),
                        doubt(authority, LondonAuthorityFact.CASSR),
                        authority.gbLae());
    }

    private static String doubt(LondonAuthority authority, LondonAuthorityFact fact) {
        return switch (authority.certainty(fact)) {
            case FOUND -> "";
            case KNOWN -> " (not looked up)";
            case UNSURE -> " (not certain)";
        };
    }
}
