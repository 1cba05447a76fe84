/** Text for terminals: pages, colours and what is safe to print; for the modules of the library only. */
@NullMarked
package org.dsauk.text;

import org.jspecify.annotations.NullMarked;
