package org.dsauk.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that, where it is stated, holds more than white space.
 *
 * <p>Bean Validation's own {@code NotBlank} refuses an absent value too, so inside an {@code Optional} it would find
 * fault with every draft that leaves the member out.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = Shape.FILLED)
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface Filled {

    /** {@return the message; by default that of Bean Validation's {@code NotBlank}} */
    String message() default "{jakarta.validation.constraints.NotBlank.message}";

    /** {@return the groups in which it is checked; by default the default group} */
    Class<?>[] groups() default {};

    /** {@return what the user of Bean Validation attaches; by default nothing} */
    Class<? extends Payload>[] payload() default {};
}
