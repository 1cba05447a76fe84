package org.dsauk.validation.subject;

/**
 * A reference from a thing to another of its kind, such as from a party to the one before it.
 *
 * @param kind what the thing is to the other, such as {@code successor}
 * @param from the id of the thing
 * @param to the id of the other
 * @param closesCircle whether following such references from the other leads back to the thing
 */
public record Link(String kind, String from, String to, boolean closesCircle) {}
