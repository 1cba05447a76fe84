/**
 * When data goes: the days that follow from what an agreement says in {@link org.dsauk.retention} and from what
 * happened (UK GDPR Article 5(1)(e)).
 *
 * <p>Start with {@link org.dsauk.schedule.RetentionSchedule} and {@link org.dsauk.schedule.EventDates};
 * {@link org.dsauk.schedule.TextSchedule} prints it for people.
 */
@NullMarked
package org.dsauk.schedule;

import org.jspecify.annotations.NullMarked;
