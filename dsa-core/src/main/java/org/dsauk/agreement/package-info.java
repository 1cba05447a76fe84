/**
 * The agreement itself, from its title to its change log.
 *
 * <p>Start with {@link org.dsauk.agreement.DataSharingAgreement}.
 */
@NullMarked
package org.dsauk.agreement;

import org.jspecify.annotations.NullMarked;
