package org.dsauk.arbitrary;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that equals itself alone.
 *
 * <p>jqwik looks generators up by the hash of their arbitrary, which for an arbitrary of a whole document goes through
 * the arbitraries of all its parts again for each of them.
 */
final class OpaqueArbitrary<T> implements Arbitrary<T> {

    private final Arbitrary<T> arbitrary;

    OpaqueArbitrary(Arbitrary<T> arbitrary) {
        this.arbitrary = arbitrary;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return arbitrary.generator(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}
