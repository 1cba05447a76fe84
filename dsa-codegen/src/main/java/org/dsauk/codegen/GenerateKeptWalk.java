package org.dsauk.codegen;

import java.util.List;
import java.util.stream.Collectors;
import org.dsauk.codegen.Member.Holder;

/** Writes what a walk does with the members that could not be read, or that the format does not define. */
final class GenerateKeptWalk {

    private GenerateKeptWalk() {}

    static SourceFile source(Model model) {
        SourceFile source = new SourceFile("org.dsauk.validation", "KeptWalk")
                .line("import java.util.List;")
                .line("import java.util.Map;")
                .line("import org.dsauk.kept.Expected;")
                .line("import org.dsauk.model.JsonText;")
                .line("")
                .line(
                        "/** Tells which members of an object are kept as text, and what the format asks for in their place. */")
                .line("final class KeptWalk {")
                .line("private KeptWalk() {}");
        model.documents().forEach(type -> document(source, type));
        return source.line("}");
    }

    private static void document(SourceFile source, ModelType type) {
        source.line("")
                .line("static void visit(" + type.name() + " value, Path path, ModelVisitor visitor) {")
                .line("for (Map.Entry<String, JsonText> kept : value.getOtherMembers().entrySet()) {")
                .line("String name = kept.getKey();")
                .line("JsonText text = kept.getValue();")
                .line("switch (name) {");
        if (type.isRoot()) {
            source.line("case \"format\" -> visitor.statesFormat(text, path);");
        }
        if (type.kind().isPresent()) {
            source.line("case \"kind\" -> visitor.keeps(name, text, Expected.TEXT, path);");
        }
        type.members().forEach(member -> member(source, member));
        source.line("default -> visitor.doesNotKnow(name, text, List.of(" + quoted(type.memberNames()) + "), path);");
        source.line("}").line("}").line("}");
    }

    private static void member(SourceFile source, Member member) {
        String get = "value." + member.getter().getName() + "()";
        String arguments = "(name, text, " + expected(member);
        String call = member.holder() == Holder.LIST
                ? "visitor.keepsElements" + arguments + ", !" + get + ".isEmpty(), path);"
                : "visitor.keeps" + arguments + ", path);";
        source.line("case \"" + member.name() + "\" -> {");
        if (member.holder() == Holder.LIST) {
            source.line(call);
        } else {
            source.line("if (" + get + ".isEmpty()) {").line(call).line("}");
        }
        source.line("}");
    }

    private static String expected(Member member) {
        return switch (member.value()) {
            case TEXT, OPEN_CODE -> "Expected.TEXT";
            case DATE -> "Expected.DATE";
            case PERIOD -> "Expected.PERIOD";
            case URI -> "Expected.URI";
            case INTEGER -> "Expected.INTEGER";
            case BOOLEAN -> "Expected.BOOLEAN";
            case ENUM -> "Expected.codeOf(" + member.type().getName() + ".values())";
            case DOCUMENT -> ModelType.of(member.type()).isSealedChoice() ? "Expected.KIND" : "Expected.OBJECT";
        };
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }
}
