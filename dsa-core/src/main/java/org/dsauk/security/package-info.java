/** How data is protected. */
@NullMarked
package org.dsauk.security;

import org.jspecify.annotations.NullMarked;
