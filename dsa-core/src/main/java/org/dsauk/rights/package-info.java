/** How people exercise their rights and complain. */
@NullMarked
package org.dsauk.rights;

import org.jspecify.annotations.NullMarked;
