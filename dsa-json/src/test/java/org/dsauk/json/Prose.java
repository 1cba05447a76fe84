package org.dsauk.json;

import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.model.Kind;
import org.dsauk.model.Shape;
import tools.jackson.databind.JsonNode;

/** Which places of a document hold prose. */
final class Prose {

    private Prose() {}

    /** Whether a pointer leads to a text that the model takes for prose, found by following the types of the model. */
    static boolean isAt(JsonNode document, String pointer) {
        Class<?> type = DataSharingAgreement.class;
        JsonNode node = document;
        boolean prose = false;
        for (String step : pointer.substring(1).split("/")) {
            node = node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step);
            if (!Character.isDigit(step.charAt(0)) && !step.equals("kind")) {
                Optional<Method> getter = getter(type, step);
                prose = getter.filter(Prose::holdsProse).isPresent();
                type = getter.map(Prose::held).orElse(type);
            }
            type = shape(type, node);
        }
        return prose;
    }

    private static Optional<Method> getter(Class<?> type, String member) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equalsIgnoreCase("get" + member))
                .findFirst();
    }

    private static Class<?> shape(Class<?> type, JsonNode node) {
        return type.isSealed() && node.isObject()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .filter(shape -> shape.isAnnotationPresent(Kind.class))
                        .filter(shape -> node.path("kind")
                                .asString("")
                                .equals(shape.getAnnotation(Kind.class).value()))
                        .findFirst()
                        .<Class<?>>map(shape -> shape)
                        .orElse(type)
                : type;
    }

    private static Class<?> held(Method getter) {
        return getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container
                ? (Class<?>) container.getAnnotatedActualTypeArguments()[0].getType()
                : getter.getReturnType();
    }

    /** Prose of any length, but not the lines of an address, nor examples, which are told apart one by one. */
    private static boolean holdsProse(Method getter) {
        if (Set.of("getAddress", "getExamples").contains(getter.getName())
                || !(getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container)) {
            return false;
        }
        AnnotatedType held = container.getAnnotatedActualTypeArguments()[0];
        Size size = held.getAnnotation(Size.class);
        return size != null && size.max() == Shape.PROSE;
    }
}
