package org.dsauk.codegen;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A member of a document type.
 *
 * @param name its name in documents
 * @param getter the accessor
 * @param holder whether there is exactly one, at most one, or a list
 * @param type the type of what it holds
 * @param value how that is read and written
 * @param add the builder's method that takes one
 */
record Member(String name, Method getter, Holder holder, Class<?> type, ValueKind value, String add) {

    enum Holder {
        REQUIRED,
        OPTIONAL,
        LIST
    }

    static Member of(Class<?> owner, Method getter) {
        String property = getter.getName().substring(3);
        String name = property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1);
        Holder holder = holder(getter);
        Class<?> type = held(getter, holder);
        return new Member(name, getter, holder, type, ValueKind.of(type), builderMethod(owner, name, holder, type));
    }

    /** Whatever carries the constraints of one value: the getter itself or the argument of its container. */
    AnnotatedElement constrained() {
        return holder == Holder.REQUIRED ? getter : argument(getter);
    }

    private static Holder holder(Method getter) {
        Class<?> raw = getter.getReturnType();
        if (raw == Optional.class) {
            return Holder.OPTIONAL;
        }
        return raw == List.class ? Holder.LIST : Holder.REQUIRED;
    }

    private static Class<?> held(Method getter, Holder holder) {
        return holder == Holder.REQUIRED ? getter.getReturnType() : (Class<?>) argumentType(getter);
    }

    private static java.lang.reflect.Type argumentType(Method getter) {
        return ((ParameterizedType) getter.getGenericReturnType()).getActualTypeArguments()[0];
    }

    private static AnnotatedType argument(Method getter) {
        return ((AnnotatedParameterizedType) getter.getAnnotatedReturnType()).getAnnotatedActualTypeArguments()[0];
    }

    private static String builderMethod(Class<?> owner, String name, Holder holder, Class<?> type) {
        if (holder != Holder.LIST) {
            return name;
        }
        String property = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Arrays.stream(builder(owner).getMethods())
                .filter(method -> method.getName().startsWith("add") && takesOne(method, type))
                .map(Method::getName)
                .distinct()
                .max((a, b) -> Integer.compare(common(a, "add" + property), common(b, "add" + property)))
                .orElseThrow(() -> new IllegalStateException("no builder method adds to " + name + " of " + owner));
    }

    private static boolean takesOne(Method method, Class<?> type) {
        Class<?>[] parameters = method.getParameterTypes();
        Class<?> wanted = type == Integer.class ? int.class : type;
        return parameters.length == 1 && parameters[0] == wanted;
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return 2 * i - a.length();
    }

    private static Class<?> builder(Class<?> owner) {
        return Arrays.stream(owner.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(owner + " has no Builder"));
    }
}
