/**
 * The vocabularies of the format as data: each code with what it means, and the members that take it.
 *
 * <p>Begin with {@link org.dsauk.vocabulary.Vocabularies}.
 */
@NullMarked
package org.dsauk.vocabulary;

import org.jspecify.annotations.NullMarked;
