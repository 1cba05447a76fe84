package org.dsauk.arbitrary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dsauk.model.Code;
import org.dsauk.model.RefersTo;

/** Arbitrary values for the members of document types. */
final class ValueArbitraries {

    private static final int MOST_ELEMENTS = 3;
    private static final int MOST_DOCUMENTS = 2;
    private static final int EMPTY_TO_FILLED = 3;
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private ValueArbitraries() {}

    static Arbitrary<?> of(ArbitraryDocumentType.Member member, ArbitraryDocumentType holder, int depth) {
        Class<?> container = member.container();
        if (container == Map.class) {
            return JsonTextArbitraries.otherMembers(holder.memberNames());
        }
        if (isDocument(member.valueType())) {
            return documents(container, member.valueType(), depth);
        }
        Arbitrary<Object> value = value(member).asGeneric();
        if (container == List.class) {
            return value.list().ofMaxSize(MOST_ELEMENTS);
        }
        return container == Optional.class ? optional(value) : value;
    }

    private static boolean isDocument(Class<?> type) {
        return ArbitraryDocumentType.isDocumentType(type) || ArbitraryDocumentType.isSealedType(type);
    }

    /** Mostly none: an agreement with a few parts of each kind would otherwise hold thousands of values. */
    private static Arbitrary<?> documents(Class<?> container, Class<?> type, int depth) {
        Object none = container == List.class ? List.of() : Optional.empty();
        if (!DocumentArbitraries.mayHoldDocuments(depth)) {
            return Arbitraries.just(none);
        }
        Arbitrary<Object> value = DocumentArbitraries.document(type, depth + 1);
        Arbitrary<?> some =
                container == List.class ? value.list().ofMinSize(1).ofMaxSize(MOST_DOCUMENTS) : value.map(Optional::of);
        return Arbitraries.frequencyOf(
                Tuple.of(EMPTY_TO_FILLED, Arbitraries.just(none)), Tuple.of(1, some.asGeneric()));
    }

    private static Arbitrary<Optional<Object>> optional(Arbitrary<Object> value) {
        return Arbitraries.oneOf(Arbitraries.just(Optional.empty()), value.map(Optional::of));
    }

    private static Arbitrary<?> value(ArbitraryDocumentType.Member member) {
        Class<?> type = member.valueType();
        if (type == String.class) {
            return member.getter().isAnnotationPresent(RefersTo.class)
                    ? TextArbitraries.references()
                    : TextArbitraries.ofShape(member.value());
        }
        if (type == Integer.class) {
            return integers(member.value());
        }
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        return Code.class.isAssignableFrom(type) && type.isRecord() ? codes(type) : ofType(type);
    }

    private static Arbitrary<?> ofType(Class<?> type) {
        if (type == LocalDate.class) {
            return dates();
        }
        if (type == Period.class) {
            return periods();
        }
        if (type == URI.class) {
            return TextArbitraries.uris();
        }
        if (type == Boolean.class) {
            return Arbitraries.of(true, false);
        }
        throw new IllegalStateException("teach ValueArbitraries to make a '" + type.getName() + "'");
    }

    private static Arbitrary<Integer> integers(AnnotatedType type) {
        Min least = type.getAnnotation(Min.class);
        Max greatest = type.getAnnotation(Max.class);
        int from = least == null ? Integer.MIN_VALUE : Math.toIntExact(least.value());
        int to = greatest == null ? Integer.MAX_VALUE : Math.toIntExact(greatest.value());
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(from, to)), Tuple.of(1, Arbitraries.of(from, to)));
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, days(LocalDate.of(2018, 5, 25), LocalDate.of(2035, 12, 31))),
                Tuple.of(2, days(FIRST_DAY, LAST_DAY)),
                Tuple.of(1, Arbitraries.of(LocalDate.of(2024, 2, 29), FIRST_DAY, LAST_DAY)));
    }

    private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(amounts(120), amounts(30), amounts(1000)).as(Period::of);
    }

    private static Arbitrary<Integer> amounts(int most) {
        return Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, most));
    }

    private static Arbitrary<Object> codes(Class<?> type) {
        Arbitrary<Object> unknown = TextArbitraries.codes().map(code -> code(type, code));
        List<Object> known = constants(type);
        return known.isEmpty()
                ? unknown
                : Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(known)), Tuple.of(1, unknown));
    }

    private static Object code(Class<?> type, String code) {
        try {
            Constructor<?> constructor = type.getConstructor(String.class);
            return constructor.newInstance(code);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a '" + type.getName() + "' of a code", e);
        }
    }

    private static List<Object> constants(Class<?> type) {
        List<Object> constants = new ArrayList<>();
        try {
            for (Field field : type.getFields()) {
                if (field.getType() == type) {
                    constants.add(field.get(null));
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read the constants of '" + type.getName() + "'", e);
        }
        return constants;
    }
}
