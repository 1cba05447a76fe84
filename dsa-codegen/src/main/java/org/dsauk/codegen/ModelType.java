package org.dsauk.codegen;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.model.Kind;

/** A type of the model with its members in the order of its source. */
record ModelType(Class<?> type, List<Member> members, List<Class<?>> alternatives) {

    static ModelType of(Class<?> type) {
        if (isSealedChoice(type)) {
            return new ModelType(type, List.of(), List.of(type.getPermittedSubclasses()));
        }
        List<Member> members = new ArrayList<>();
        for (String name : MethodOrder.of(type)) {
            Method getter = getter(type, name);
            if (isMember(getter)) {
                members.add(Member.of(type, getter));
            }
        }
        return new ModelType(type, List.copyOf(members), List.of());
    }

    private static boolean isSealedChoice(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted != null && permitted[0].isInterface();
    }

    private static Method getter(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no getter " + name, e);
        }
    }

    private static boolean isMember(Method method) {
        return method.getName().startsWith("get")
                && Modifier.isAbstract(method.getModifiers())
                && !method.getName().equals("getOtherMembers");
    }

    boolean isSealedChoice() {
        return !alternatives.isEmpty();
    }

    boolean isRoot() {
        return type == DataSharingAgreement.class;
    }

    Optional<String> kind() {
        return Optional.ofNullable(type.getAnnotation(Kind.class)).map(Kind::value);
    }

    String simpleName() {
        return type.getSimpleName();
    }

    String name() {
        return type.getName();
    }

    /** The names of all members that a document may use, {@code format} and {@code kind} first. */
    List<String> memberNames() {
        List<String> names = new ArrayList<>();
        if (isRoot()) {
            names.add("format");
        }
        if (kind().isPresent()) {
            names.add("kind");
        }
        members.forEach(member -> names.add(member.name()));
        return List.copyOf(names);
    }
}
