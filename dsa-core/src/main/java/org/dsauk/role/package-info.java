/**
 * Who answers for the processing: controllers, joint controllers and processors, and what each of them must do (UK GDPR
 * Articles 26 and 28).
 */
@NullMarked
package org.dsauk.role;

import org.jspecify.annotations.NullMarked;
