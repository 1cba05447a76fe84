package org.dsauk.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the classes behind the document types are generated; it leaves no trace in compiled code. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@Value.Style(
        get = "get*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {
            "access:access",
            "activity:activities",
            "copy:copies",
            "criterion:criteria",
            "liability:liabilities",
            "party:parties",
            "purpose:purposes",
            "responsibility:responsibilities",
            "succession:succeeds",
            "category:categories",
            "specialCategory:specialCategories",
            "changeLogEntry:changeLog",
            "otherMember:otherMembers"
        },
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
public @interface ModelStyle {}
