package org.dsauk;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the architecture test asks of public types and of document types. */
final class DocumentTypeConditions {

    /** Sealed interfaces whose only shape is a generated class. */
    static final DescribedPredicate<JavaClass> DOCUMENT_TYPES =
            DescribedPredicate.describe("are document types", type -> isDocumentType(type.reflect()));

    /** Public types that no package-private type encloses. */
    static final DescribedPredicate<JavaClass> VISIBLE_OUTSIDE =
            DescribedPredicate.describe("are visible outside their package", DocumentTypeConditions::isVisible);

    private DocumentTypeConditions() {}

    static ArchCondition<JavaClass> closedAgainstInheritance() {
        return condition("be final, sealed, a record, an enum or an annotation", type -> {
            Class<?> reflected = type.reflect();
            return type.getModifiers().contains(JavaModifier.FINAL)
                    || reflected.isSealed()
                    || reflected.isRecord()
                    || reflected.isEnum()
                    || reflected.isAnnotation()
                    || type.getSimpleName().equals("package-info");
        });
    }

    static ArchCondition<JavaClass> keepOtherMembers() {
        return condition(
                "have getOtherMembers()",
                type -> type.tryGetMethod("getOtherMembers")
                        .map(method -> method.getRawReturnType().isEquivalentTo(Map.class))
                        .orElse(false));
    }

    static ArchCondition<JavaClass> haveABuilderOfTheirOwn() {
        return condition(
                "have a public final Builder",
                type -> Arrays.stream(type.reflect().getClasses())
                        .anyMatch(nested ->
                                nested.getSimpleName().equals("Builder") && Modifier.isFinal(nested.getModifiers())));
    }

    static ArchCondition<JavaClass> haveOnlyGettersAnd(String... others) {
        List<String> allowed = List.of(others);
        return condition(
                "have only getters and " + allowed,
                type -> type.getMethods().stream()
                        .allMatch(method -> allowed.contains(method.getName())
                                || (method.getName().matches("get[A-Z]\\w*")
                                        && method.getRawParameterTypes().isEmpty())));
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaClass> satisfied) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String message = "'" + type.getName() + "' does" + (satisfied.test(type) ? " " : " not ") + description;
                events.add(new SimpleConditionEvent(type, satisfied.test(type), message));
            }
        };
    }

    private static boolean isDocumentType(Class<?> type) {
        return type.isInterface()
                && type.isSealed()
                && Arrays.stream(type.getPermittedSubclasses())
                        .allMatch(shape -> shape.getSimpleName().equals("Immutable" + type.getSimpleName()));
    }

    private static boolean isVisible(JavaClass type) {
        Optional<JavaClass> enclosing = type.getEnclosingClass();
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && enclosing.map(DocumentTypeConditions::isVisible).orElse(true);
    }
}
