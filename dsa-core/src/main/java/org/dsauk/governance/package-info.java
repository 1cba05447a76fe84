/**
 * The terms that govern the agreement itself: its legal force, joining, changes, notices, disputes, liability and
 * charges (practice of agreements).
 */
@NullMarked
package org.dsauk.governance;

import org.jspecify.annotations.NullMarked;
