/**
 * The agreement itself, from its title to its change log (ICO data sharing code, data sharing agreements; practice of
 * agreements).
 *
 * <p>Start with {@link org.dsauk.agreement.DataSharingAgreement}.
 */
@NullMarked
package org.dsauk.agreement;

import org.jspecify.annotations.NullMarked;
