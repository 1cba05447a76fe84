/**
 * Arbitrary documents for property tests, made by walking the model, so that new types and members are covered at once.
 *
 * <p>Start with {@link org.dsauk.arbitrary.DocumentArbitraries}.
 */
@NullMarked
package org.dsauk.arbitrary;

import org.jspecify.annotations.NullMarked;
