/** Assessments and policy documents that the sharing rests on (UK GDPR Article 35). */
@NullMarked
package org.dsauk.assessment;

import org.jspecify.annotations.NullMarked;
