/**
 * What an agreement keeps because the format has no place for it, for the modules of the library only.
 *
 * <p>Reading puts it into {@code getOtherMembers()} of its object; here is what reading and validating must agree on.
 */
@NullMarked
package org.dsauk.kept;

import org.jspecify.annotations.NullMarked;
