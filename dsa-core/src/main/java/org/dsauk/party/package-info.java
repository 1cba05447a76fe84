/**
 * Who takes part, how to reach them, and how they join, sign and leave (ICO data sharing code, data sharing
 * agreements).
 */
@NullMarked
package org.dsauk.party;

import org.jspecify.annotations.NullMarked;
