package org.dsauk.arbitrary;

import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that equals itself alone and is made when its first value is.
 *
 * <p>jqwik looks generators up by the hash of their arbitrary, which for an arbitrary of a whole document goes through
 * the arbitraries of all its parts again for each of them. Most parts of a document are left out most of the time, and
 * types that hold each other would make a tree of arbitraries that no heap can hold.
 */
final class OpaqueArbitrary<T> implements Arbitrary<T> {

    private final Supplier<Arbitrary<T>> arbitrary;

    OpaqueArbitrary(Supplier<Arbitrary<T>> arbitrary) {
        this.arbitrary = arbitrary;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        Supplier<RandomGenerator<T>> generator = once(() -> arbitrary.get().generator(genSize));
        return random -> generator.get().next(random);
    }

    private static <G> Supplier<G> once(Supplier<G> maker) {
        return new Supplier<>() {
            private G made;

            @Override
            public synchronized G get() {
                if (made == null) {
                    made = maker.get();
                }
                return made;
            }
        };
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}
