/** What is part of what; for the modules of the library only. */
@NullMarked
package org.dsauk.tree;

import org.jspecify.annotations.NullMarked;
