/**
 * Checks agreements against UK law as it stood on a date; start with {@link org.dsauk.validation.DsaValidator}.
 *
 * <p>This is engineering, not legal advice.
 */
@NullMarked
package org.dsauk.validation;

import org.jspecify.annotations.NullMarked;
