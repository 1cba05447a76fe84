/** Provisions with their dates, and the grounds on which parties share. */
@NullMarked
package org.dsauk.law;

import org.jspecify.annotations.NullMarked;
