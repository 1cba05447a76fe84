/** How long data is kept, and what happens then. */
@NullMarked
package org.dsauk.retention;

import org.jspecify.annotations.NullMarked;
