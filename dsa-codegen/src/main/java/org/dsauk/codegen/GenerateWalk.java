package org.dsauk.codegen;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dsauk.codegen.Member.Holder;
import org.dsauk.model.Filled;

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
                .line("import org.dsauk.model.Characters;")
                .line("import org.dsauk.model.Referable;")
                .line("import org.dsauk.model.Shape;")
                .line("")
                .line("/** Walks over an agreement; what it checks is what the model's constraints say. */")
                .line("final class ModelWalk {");
        References.declare(source, model);
        source.line("private ModelWalk() {}")
                .line("")
                .line("static void walk(org.dsauk.agreement.DataSharingAgreement agreement, ModelVisitor visitor) {")
                .line("visit(agreement, new Path(), visitor);")
                .line("}");
        model.documents().forEach(type -> document(source, type));
        model.choices().forEach(type -> choice(source, type));
        source.line("}").write(Path.of(args[0]));
        GenerateKeptWalk.source(model).write(Path.of(args[0]));
    }

    static void document(SourceFile source, ModelType type) {
        source.line("").line("private static void visit(" + type.name() + " value, Path path, ModelVisitor visitor) {");
        source.line("if (!value.getOtherMembers().isEmpty()) {")
                .line("KeptWalk.visit(value, path, visitor);")
                .line("}");
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
        refuseUnknownConstraints(member);
        Leaf leaf = Leaf.of(member);
        if (leaf.isEmpty() && member.value() != ValueKind.DOCUMENT) {
            return;
        }
        String get = "value." + member.getter().getName() + "()";
        String type = member.type().getName();
        switch (member.holder()) {
            case REQUIRED -> {
                source.line("{").line(type + " v = " + get + ";");
                leaf.write(source, "path.push(\"" + member.name() + "\");", "path.pop();");
                source.line("}");
            }
            case OPTIONAL -> {
                source.line("{").line(type + " v = " + get + ".orElse(null);").line("if (v != null) {");
                one(source, member, leaf);
                source.line("}").line("}");
            }
            case LIST -> list(source, member, get, leaf);
        }
    }

    private static void one(SourceFile source, Member member, Leaf leaf) {
        String push = "path.push(\"" + member.name() + "\");";
        if (member.value() == ValueKind.DOCUMENT) {
            source.line(push).line("visit(v, path, visitor);").line("path.pop();");
        }
        leaf.write(source, push, "path.pop();");
    }

    private static void list(SourceFile source, Member member, String get, Leaf leaf) {
        source.line("{")
                .line("List<" + member.type().getName() + "> list = " + get + ";")
                .line("if (!list.isEmpty()) {")
                .line("path.push(\"" + member.name() + "\");")
                .line("for (int i = 0; i < list.size(); i++) {")
                .line(member.type().getName() + " v = list.get(i);");
        if (member.value() == ValueKind.DOCUMENT) {
            source.line("path.push(i);").line("visit(v, path, visitor);").line("path.pop();");
        }
        leaf.write(source, "path.push(i);", "path.pop();");
        source.line("}").line("path.pop();").line("}").line("}");
    }

    /** A constraint that the walk would not check must not stand in the model. */
    private static void refuseUnknownConstraints(Member member) {
        AnnotatedElement returned = member.getter().getAnnotatedReturnType();
        if (member.holder() == Holder.REQUIRED) {
            refuse(constraints(returned).filter(constraint -> !isOnGetter(constraint, member)), member);
        } else {
            refuse(Stream.concat(constraints(member.getter()), constraints(returned)), member);
        }
        refuse(constraints(member.constrained()).filter(constraint -> !isKnown(constraint.annotationType())), member);
    }

    private static boolean isOnGetter(Annotation constraint, Member member) {
        return member.getter().isAnnotationPresent(constraint.annotationType());
    }

    private static Stream<Annotation> constraints(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class));
    }

    private static void refuse(Stream<Annotation> constraints, Member member) {
        constraints.findFirst().ifPresent(constraint -> {
            throw new IllegalStateException("no check is generated for " + constraint + " on " + member.getter());
        });
    }

    private static boolean isKnown(Class<?> constraint) {
        return List.of(Filled.class, Size.class, Pattern.class, Min.class, Max.class)
                .contains(constraint);
    }
}
