/**
 * Participation in time: who is in an agreement on a day, for which purposes and under which version, and which flows
 * are live.
 *
 * <p>Start with {@link org.dsauk.participation.Participations}.
 */
@NullMarked
package org.dsauk.participation;

import org.jspecify.annotations.NullMarked;
