package org.dsauk;

import java.lang.reflect.Method;

/**
 * How much memory some work asks for, which is nearly the same in every run and grows as the work does.
 *
 * <p>The management classes are no module that this one reads, so they are asked by reflection.
 */
final class Allocated {

    private Allocated() {}

    /** The bytes that work allocates, once the classes that it needs are loaded. */
    static long by(Runnable work) {
        work.run();
        long before = soFar();
        work.run();
        return soFar() - before;
    }

    private static long soFar() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            Method bytes = Class.forName("com.sun.management.ThreadMXBean").getMethod("getCurrentThreadAllocatedBytes");
            return (long) bytes.invoke(threads);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
