/** Days that can be counted; for the modules of the library only. */
@NullMarked
package org.dsauk.day;

import org.jspecify.annotations.NullMarked;
