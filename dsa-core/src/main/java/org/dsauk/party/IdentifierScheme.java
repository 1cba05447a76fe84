package org.dsauk.party;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dsauk.law.Law;
import org.dsauk.law.LawCode;
import org.dsauk.law.LawEntry;
import org.dsauk.law.LawTopic;

/**
 * A register that gives organisations numbers or codes.
 *
 * @param code the code as documents write it
 */
public record IdentifierScheme(String code) implements LawCode {

    /** The register of fee payers of the Information Commissioner (SI 2018/480). */
    public static final IdentifierScheme ICO = new IdentifierScheme("ico");

    /** The area codes of the Office for National Statistics. */
    public static final IdentifierScheme GSS = new IdentifierScheme("gss");

    /** The codes of the NHS Organisation Data Service. */
    public static final IdentifierScheme ODS = new IdentifierScheme("ods");

    /** The company register. */
    public static final IdentifierScheme COMPANIES_HOUSE = new IdentifierScheme("companies-house");

    /** The register of charities of England and Wales. */
    public static final IdentifierScheme CHARITY_ENGLAND_WALES = new IdentifierScheme("charity-england-wales");

    /** Scottish Charity Register. */
    public static final IdentifierScheme CHARITY_SCOTLAND = new IdentifierScheme("charity-scotland");

    /** Register of charities of Northern Ireland. */
    public static final IdentifierScheme CHARITY_NORTHERN_IRELAND = new IdentifierScheme("charity-northern-ireland");

    /** The unique reference numbers of schools. */
    public static final IdentifierScheme SCHOOL_URN = new IdentifierScheme("school-urn");

    /** Numbers of schools by local authority and establishment. */
    public static final IdentifierScheme LAESTAB = new IdentifierScheme("laestab");

    /** UK provider reference numbers. */
    public static final IdentifierScheme UKPRN = new IdentifierScheme("ukprn");

    /** Numbers of local authorities for education. */
    public static final IdentifierScheme DFE_LOCAL_AUTHORITY = new IdentifierScheme("dfe-local-authority");

    /** Numbers of councils with adult social services responsibilities. */
    public static final IdentifierScheme CASSR = new IdentifierScheme("cassr");

    /** Register of local authorities in England. */
    public static final IdentifierScheme LOCAL_AUTHORITY_ENG = new IdentifierScheme("local-authority-eng");

    /** Government Organisation Register, retired on 2021-03-15 (no longer in force). */
    public static final IdentifierScheme GOVERNMENT_ORGANISATION = new IdentifierScheme("government-organisation");

    /** Registered providers of social housing. */
    public static final IdentifierScheme HOUSING_REGULATOR = new IdentifierScheme("housing-regulator");

    /** Names of police forces at data.police.uk. */
    public static final IdentifierScheme POLICE_UK = new IdentifierScheme("police-uk");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public IdentifierScheme {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static IdentifierScheme of(String code) {
        return new IdentifierScheme(code);
    }

    /**
     * {@return whether a value looks like one of this register; empty where the library knows no form}
     *
     * @param value the value
     * @since 0.1.0
     */
    public Optional<Boolean> matches(String value) {
        List<Pattern> forms = Forms.BY_SCHEME.getOrDefault(code, List.of());
        return forms.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        forms.stream().anyMatch(form -> form.matcher(value).matches()));
    }

    /** The forms of values, made when one is first asked for. */
    private static final class Forms {

        static final Map<String, List<Pattern>> BY_SCHEME = Law.uk().entries(LawTopic.IDENTIFIER_SCHEMES).stream()
                .collect(Collectors.toUnmodifiableMap(LawEntry::code, Forms::of, (older, newer) -> newer));

        private Forms() {}

        private static List<Pattern> of(LawEntry entry) {
            return entry.list("pattern").stream().map(Pattern::compile).toList();
        }
    }

    @Override
    public LawTopic topic() {
        return LawTopic.IDENTIFIER_SCHEMES;
    }

    @Override
    public String toString() {
        return code;
    }
}
