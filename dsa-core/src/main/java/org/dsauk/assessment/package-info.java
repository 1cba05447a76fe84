/** Assessments and policy documents that the sharing rests on. */
@NullMarked
package org.dsauk.assessment;

import org.jspecify.annotations.NullMarked;
