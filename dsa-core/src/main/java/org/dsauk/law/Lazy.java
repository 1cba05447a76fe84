package org.dsauk.law;

import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, once, whichever thread asks.
 *
 * <p>A class to extend, not to give a lambda: the first lambda of a program costs as much as reading all tables.
 *
 * @param <T> the type of the value
 */
abstract class Lazy<T> {

    private volatile @Nullable T value;

    final T get() {
        T made = value;
        return made == null ? makeOnce() : made;
    }

    private synchronized T makeOnce() {
        T made = value;
        if (made == null) {
            made = make();
            value = made;
        }
        return made;
    }

    /** Makes the value. */
    abstract T make();
}
