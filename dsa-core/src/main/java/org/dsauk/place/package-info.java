/**
 * Where data is kept, worked on and sent: systems, places and transfers abroad (UK GDPR Article 44A; practice of
 * agreements).
 */
@NullMarked
package org.dsauk.place;

import org.jspecify.annotations.NullMarked;
