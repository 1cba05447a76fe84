package org.dsauk.codegen;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dsauk.model.Decisive;
import org.dsauk.model.Filled;
import org.dsauk.model.Identifies;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;

/**
 * What a walk does with one value that has no members.
 *
 * @param checks what is told by the condition under which it is
 * @param calls what is told about every value
 */
record Leaf(Map<String, String> checks, Optional<String> calls) {

    static Leaf of(Member member) {
        Optional<String> call = Optional.ofNullable(member.getter().getAnnotation(Identifies.class))
                .map(identifies -> "visitor.identifies(v, Referable." + identifies.value() + ", path);")
                .or(() -> Optional.ofNullable(member.getter().getAnnotation(RefersTo.class))
                        .map(refers -> "visitor.refersTo(v, " + References.constant(refers) + ", path);"));
        Map<String, String> checks = new LinkedHashMap<>();
        checks(member.constrained())
                .forEach((condition, fault) ->
                        checks.put(condition, "visitor.violates(ShapeFault." + fault + ", String.valueOf(v), path);"));
        if (member.value() == ValueKind.OPEN_CODE) {
            codes(member, checks);
        }
        return new Leaf(checks, call);
    }

    private static void codes(Member member, Map<String, String> checks) {
        String vocabulary = "\"" + member.type().getSimpleName() + "\"";
        boolean decisive = member.getter().isAnnotationPresent(Decisive.class);
        checks.put(
                "!visitor.knows(" + vocabulary + ", v)",
                "visitor.meetsUnknownCode(" + vocabulary + ", v, " + decisive + ", path);");
    }

    boolean isEmpty() {
        return checks.isEmpty() && calls.isEmpty();
    }

    /** Writes the checks; the path is extended only where something is told. */
    void write(SourceFile source, String push, String pop) {
        checks.forEach((condition, told) -> source.line("if (" + condition + ") {")
                .line(push)
                .line(told)
                .line(pop)
                .line("}"));
        calls.ifPresent(call -> source.line(push).line(call).line(pop));
    }

    private static Map<String, String> checks(AnnotatedElement element) {
        Map<String, String> checks = new LinkedHashMap<>();
        if (element.isAnnotationPresent(Filled.class)) {
            checks.put("v.isBlank()", "BLANK");
            checks.put("Characters.hasUnfit(v)", "CHARACTER");
        }
        Size size = element.getAnnotation(Size.class);
        if (size != null) {
            checks.put("v.length() < " + size.min() + " || v.length() > " + size.max(), "SIZE");
        }
        Pattern pattern = element.getAnnotation(Pattern.class);
        if (pattern != null) {
            checks.put("!" + matcher(pattern.regexp()), "PATTERN");
        }
        Min min = element.getAnnotation(Min.class);
        Max max = element.getAnnotation(Max.class);
        if (min != null || max != null) {
            checks.put(range(min, max), "RANGE");
        }
        return checks;
    }

    private static String range(Min min, Max max) {
        String low = min == null ? "" : "v < " + min.value();
        String high = max == null ? "" : "v > " + max.value();
        return low + (min != null && max != null ? " || " : "") + high;
    }

    private static String matcher(String regexp) {
        return switch (regexp) {
            case Shape.LOCAL_ID -> "Shape.isLocalId(v)";
            case Shape.AGREEMENT_ID -> "Shape.isAgreementId(v)";
            default -> throw new IllegalStateException("give Shape a matcher for '" + regexp + "'");
        };
    }
}
