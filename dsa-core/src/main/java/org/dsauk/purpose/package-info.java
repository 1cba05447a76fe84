/** What data is shared for. */
@NullMarked
package org.dsauk.purpose;

import org.jspecify.annotations.NullMarked;
