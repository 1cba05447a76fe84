/**
 * What falls due when: reviews, expiries, disposals, notices and changes of the law, worked out from agreements.
 *
 * <p>Start with {@link org.dsauk.obligation.Obligations}.
 */
@NullMarked
package org.dsauk.obligation;

import org.jspecify.annotations.NullMarked;
