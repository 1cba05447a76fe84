package org.dsauk.arbitrary;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A document type as reflection sees it: its members, and how to build a value from values for them. */
final class ArbitraryDocumentType {

    private static final Map<Class<?>, Class<?>> PARAMETERS = Map.of(List.class, Iterable.class);

    private final Class<?> type;
    private final List<Member> members;

    ArbitraryDocumentType(Class<?> type) {
        this.type = type;
        this.members = Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .map(method -> new Member(memberName(method), method))
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }

    static boolean isDocumentType(Class<?> type) {
        return type.isInterface()
                && type.isSealed()
                && Arrays.stream(type.getPermittedSubclasses()).noneMatch(Class::isInterface);
    }

    static boolean isSealedType(Class<?> type) {
        return type.isInterface()
                && type.isSealed()
                && Arrays.stream(type.getPermittedSubclasses()).allMatch(Class::isInterface);
    }

    List<Member> members() {
        return members;
    }

    Set<String> memberNames() {
        return members.stream().map(Member::name).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return a value with the given values, one for each member and in the order of the members} */
    Object build(List<Object> values) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (int i = 0; i < members.size(); i++) {
                setter(builder.getClass(), members.get(i)).invoke(builder, values.get(i));
            }
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build a '" + type.getName() + "'", e);
        }
    }

    private static Method setter(Class<?> builder, Member member) throws NoSuchMethodException {
        Class<?> returned = member.getter().getReturnType();
        return builder.getMethod(member.name(), PARAMETERS.getOrDefault(returned, returned));
    }

    private static String memberName(Method getter) {
        String name = getter.getName().substring("get".length());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** A member: its name in documents, and its accessor. */
    record Member(String name, Method getter) {

        Class<?> container() {
            return getter.getReturnType();
        }

        /** {@return the type of the value, or of what the list or optional holds, with its annotations} */
        AnnotatedType value() {
            AnnotatedType returned = getter.getAnnotatedReturnType();
            boolean holds = container() == List.class || container() == Optional.class;
            return holds ? ((AnnotatedParameterizedType) returned).getAnnotatedActualTypeArguments()[0] : returned;
        }

        Class<?> valueType() {
            return value().getType() instanceof Class<?> plain ? plain : container();
        }
    }
}
