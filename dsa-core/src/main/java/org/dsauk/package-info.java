/**
 * UK data sharing agreements as values.
 *
 * <p>Start with two types: {@link org.dsauk.agreement.DataSharingAgreement}, the agreement itself, and
 * {@link org.dsauk.report.ValidationReport}, what the rules say about it on a date.
 *
 * <p>This is engineering, not legal advice.
 */
@NullMarked
@Value.Style(
        get = "get*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {
            "party:parties",
            "purpose:purposes",
            "category:categories",
            "specialCategory:specialCategories",
            "changeLogEntry:changeLog",
            "otherMember:otherMembers"
        },
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
package org.dsauk;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
