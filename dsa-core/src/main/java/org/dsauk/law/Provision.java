package org.dsauk.law;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A place in the law, in a code of practice or in the format: a citation that prints and links.
 *
 * @param text the citation as it is printed, such as {@code UK GDPR Art 6(1)(e)}
 * @param url where it can be read; empty where there is no stable address
 */
public record Provision(String text, Optional<URI> url) {

    /**
     * Refuses missing parts.
     *
     * @param text the citation as it is printed
     * @param url where it can be read
     */
    public Provision {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(url, "url");
    }

    /**
     * {@return something to cite that can be read at an address}
     *
     * @param text the citation as it is printed
     * @param url the address
     * @throws IllegalArgumentException if the address is no URI
     */
    public static Provision of(String text, String url) {
        return new Provision(text, Optional.of(URI.create(url)));
    }

    /**
     * {@return something to cite that has no address, such as a rule of the common law}
     *
     * @param text the citation as it is printed
     */
    public static Provision of(String text) {
        return new Provision(text, Optional.empty());
    }

    /** {@return this provision, cited on every date} */
    public Citation always() {
        return new Citation(this, InForce.ALWAYS);
    }

    /**
     * {@return this provision, cited from a day on}
     *
     * @param date the first day, ISO 8601
     */
    public Citation from(String date) {
        return new Citation(this, InForce.from(date));
    }

    /**
     * {@return this provision, cited until a day, inclusive}
     *
     * @param date the last day, ISO 8601
     */
    public Citation until(String date) {
        return new Citation(this, InForce.until(date));
    }

    @Override
    public String toString() {
        return text;
    }
}
