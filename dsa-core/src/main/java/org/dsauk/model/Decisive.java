package org.dsauk.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member by whose codes a rule of law or a computation decides, so that a code that nobody knows is an error.
 *
 * <p>Types of bodies and powers are not marked: there are more of them than any library knows, and the rules that need
 * them say that they could not be checked.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Decisive {}
