/** Who takes part, how to reach them, and how they join, sign and leave. */
@NullMarked
package org.dsauk.party;

import org.jspecify.annotations.NullMarked;
