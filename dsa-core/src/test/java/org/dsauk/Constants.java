package org.dsauk;

import java.util.Arrays;
import java.util.List;

/** The constants of a code type, found by reflection so that a test cannot forget one. */
public final class Constants {

    private Constants() {}

    /** {@return the public constants of a type that have this type themselves} */
    public static <T> List<T> of(Class<T> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.getType() == type)
                .map(field -> {
                    try {
                        return type.cast(field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
