/**
 * What falls due as a file for calendar programs (RFC 5545).
 *
 * <p>Start with {@link org.dsauk.icalendar.ObligationsICalendar}.
 */
@NullMarked
package org.dsauk.icalendar;

import org.jspecify.annotations.NullMarked;
