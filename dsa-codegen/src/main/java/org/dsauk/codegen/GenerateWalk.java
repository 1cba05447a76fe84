package org.dsauk.codegen;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsauk.codegen.Member.Holder;
import org.dsauk.model.Filled;
import org.dsauk.model.Identifies;
import org.dsauk.model.RefersTo;
import org.dsauk.model.Shape;

/** Writes the walk over an agreement that checks its shape and meets its ids and references. */
public final class GenerateWalk {

    private GenerateWalk() {}

    /**
     * Writes the source.
     *
     * @param args the root folder of the generated sources
     */
    public static void main(String[] args) {
        Model model = Model.ofAgreement();
        SourceFile source = new SourceFile("org.dsauk.validation", "ModelWalk")
                .line("import java.util.List;")
                .line("import org.dsauk.model.Referable;")
                .line("import org.dsauk.model.Shape;")
                .line("")
                .line("/** Walks over an agreement; what it checks is what the model's constraints say. */")
                .line("final class ModelWalk {")
                .line("private ModelWalk() {}")
                .line("")
                .line("static void walk(org.dsauk.agreement.DataSharingAgreement agreement, ModelVisitor visitor) {")
                .line("visit(agreement, new Path(), visitor);")
                .line("}");
        model.documents().forEach(type -> document(source, type));
        model.choices().forEach(type -> choice(source, type));
        source.line("}").write(Path.of(args[0]));
    }

    private static void document(SourceFile source, ModelType type) {
        source.line("").line("private static void visit(" + type.name() + " value, Path path, ModelVisitor visitor) {");
        type.members().forEach(member -> member(source, member));
        source.line("}");
    }

    private static void choice(SourceFile source, ModelType type) {
        source.line("").line("private static void visit(" + type.name() + " value, Path path, ModelVisitor visitor) {");
        String branch = "if";
        for (Class<?> alternative : type.alternatives()) {
            source.line(branch + " (value instanceof " + alternative.getName() + " v) {")
                    .line("visit(v, path, visitor);");
            branch = "} else if";
        }
        source.line("}").line("}");
    }

    private static void member(SourceFile source, Member member) {
        List<String> body = body(member);
        if (body.isEmpty()) {
            return;
        }
        String get = "value." + member.getter().getName() + "()";
        String type = member.type().getName();
        switch (member.holder()) {
            case REQUIRED -> block(source, "{", type + " v = " + get + ";", member, body);
            case OPTIONAL -> {
                source.line("if (" + get + ".isPresent()) {");
                block(source, "", type + " v = " + get + ".get();", member, body);
            }
            case LIST -> list(source, member, get, body);
        }
    }

    private static void block(SourceFile source, String open, String declaration, Member member, List<String> body) {
        if (!open.isEmpty()) {
            source.line(open);
        }
        source.line(declaration).line("path.push(\"" + member.name() + "\");");
        body.forEach(source::line);
        source.line("path.pop();").line("}");
    }

    private static void list(SourceFile source, Member member, String get, List<String> body) {
        source.line("if (!" + get + ".isEmpty()) {")
                .line("List<" + member.type().getName() + "> list = " + get + ";")
                .line("path.push(\"" + member.name() + "\");")
                .line("for (int i = 0; i < list.size(); i++) {")
                .line(member.type().getName() + " v = list.get(i);")
                .line("path.push(i);");
        body.forEach(source::line);
        source.line("path.pop();").line("}").line("path.pop();").line("}");
    }

    /** What is done with one value {@code v} of the member, with the path at that value. */
    private static List<String> body(Member member) {
        List<String> lines = new ArrayList<>();
        if (member.value() == ValueKind.DOCUMENT) {
            lines.add("visit(v, path, visitor);");
        }
        lines.addAll(constraints(member.constrained()));
        Optional.ofNullable(member.getter().getAnnotation(Identifies.class))
                .ifPresent(id -> lines.add("visitor.identifies(v, Referable." + id.value() + ", path);"));
        Optional.ofNullable(member.getter().getAnnotation(RefersTo.class))
                .ifPresent(refers -> lines.add("visitor.refersTo(v, " + referables(refers) + ", path);"));
        refuseUnknownConstraints(member);
        return lines;
    }

    private static String referables(RefersTo refers) {
        return Arrays.stream(refers.value())
                .map(kind -> "Referable." + kind)
                .collect(Collectors.joining(", ", "List.of(", ")"));
    }

    private static List<String> constraints(AnnotatedElement element) {
        List<String> lines = new ArrayList<>();
        if (element.isAnnotationPresent(Filled.class)) {
            check(lines, "v.isBlank()", "BLANK");
        }
        Size size = element.getAnnotation(Size.class);
        if (size != null) {
            check(
                    lines,
                    "v.length() > " + size.max() + (size.min() > 0 ? " || v.length() < " + size.min() : ""),
                    "SIZE");
        }
        Pattern pattern = element.getAnnotation(Pattern.class);
        if (pattern != null) {
            check(lines, "!" + matcher(pattern.regexp()), "PATTERN");
        }
        Min min = element.getAnnotation(Min.class);
        Max max = element.getAnnotation(Max.class);
        if (min != null && max != null) {
            check(lines, "v < " + min.value() + " || v > " + max.value(), "RANGE");
        }
        return lines;
    }

    private static void check(List<String> lines, String condition, String fault) {
        lines.add("if (" + condition + ") {");
        lines.add("visitor.violates(ShapeFault." + fault + ", String.valueOf(v), path);");
        lines.add("}");
    }

    private static String matcher(String regexp) {
        return switch (regexp) {
            case Shape.LOCAL_ID -> "Shape.isLocalId(v)";
            case Shape.AGREEMENT_ID -> "Shape.isAgreementId(v)";
            default -> throw new IllegalStateException("give Shape a matcher for '" + regexp + "'");
        };
    }

    /** A constraint that the walk would not check must not stand in the model. */
    private static void refuseUnknownConstraints(Member member) {
        List<AnnotatedElement> elements = member.holder() == Holder.REQUIRED
                ? List.of(member.getter())
                : List.of(member.getter(), member.constrained());
        for (AnnotatedElement element : elements) {
            boolean container = element == member.getter() && member.holder() != Holder.REQUIRED;
            Arrays.stream(element.getAnnotations())
                    .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                    .filter(annotation -> container || !isKnown(annotation.annotationType()))
                    .findFirst()
                    .ifPresent(annotation -> {
                        throw new IllegalStateException(
                                "no check is generated for " + annotation + " on " + member.getter());
                    });
        }
    }

    private static boolean isKnown(Class<?> constraint) {
        return List.of(Filled.class, Size.class, Pattern.class, Min.class, Max.class)
                .contains(constraint);
    }
}
