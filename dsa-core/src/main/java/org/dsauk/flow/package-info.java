/** Who sends what to whom, and what for. */
@NullMarked
package org.dsauk.flow;

import org.jspecify.annotations.NullMarked;
