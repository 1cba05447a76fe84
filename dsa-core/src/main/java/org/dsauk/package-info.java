/**
 * UK data sharing agreements as values.
 *
 * <p>Start with two types: {@link org.dsauk.agreement.DataSharingAgreement}, the agreement itself, and
 * {@link org.dsauk.report.ValidationReport}, what the rules say about it on a date.
 *
 * <p>This is engineering, not legal advice.
 */
@NullMarked
@ModelStyle
package org.dsauk;

import org.dsauk.model.ModelStyle;
import org.jspecify.annotations.NullMarked;
