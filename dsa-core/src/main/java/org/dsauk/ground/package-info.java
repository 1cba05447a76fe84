/**
 * By what right parties share: for each act its regime, lawful basis, conditions and powers (UK GDPR Article 6).
 *
 * <p>Start with {@link org.dsauk.ground.LegalGround}.
 */
@NullMarked
package org.dsauk.ground;

import org.jspecify.annotations.NullMarked;
