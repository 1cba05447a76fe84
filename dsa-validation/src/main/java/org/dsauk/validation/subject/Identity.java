package org.dsauk.validation.subject;

import java.util.Optional;
import org.dsauk.model.Referable;

/**
 * An id where the document defines it.
 *
 * @param id the id
 * @param kind what it stands for
 * @param taken what it stood for already; empty where this is the first place that defines it
 */
public record Identity(String id, Referable kind, Optional<Referable> taken) {}
