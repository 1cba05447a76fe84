package org.dsauk.codegen;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dsauk.codegen.Member.Holder;

/** Writes a reader and writer of JSON for every type of the model. */
public final class GenerateJson {

    private static final String PACKAGE = "org.dsauk.json";

    private GenerateJson() {}

    /**
     * Writes the sources.
     *
     * @param args the root folder of the generated sources
     */
    public static void main(String[] args) {
        Path root = Path.of(args[0]);
        Model model = Model.ofAgreement();
        model.documents().forEach(type -> document(type).write(root));
        model.choices().forEach(type -> choice(type).write(root));
        registry(model).write(root);
    }

    private static SourceFile document(ModelType type) {
        SourceFile source = open(type.simpleName() + "Codec", type.name());
        source.line("static final Members MEMBERS = Members.of(" + quoted(type.memberNames()) + ");");
        constants(source, type);
        source.line("");
        read(source, type);
        source.line("");
        write(source, type);
        return source.line("}");
    }

    private static SourceFile open(String name, String type) {
        return new SourceFile(PACKAGE, name)
                .line("/** Reads and writes values of {@link " + type + "}. */")
                .line("final class " + name + " implements Codec<" + type + "> {")
                .line("static final " + name + " INSTANCE = new " + name + "();");
    }

    private static void constants(SourceFile source, ModelType type) {
        for (Member member : type.members()) {
            if (member.value() == ValueKind.ENUM) {
                String enumName = member.type().getName();
                source.line("private static final Codes<" + enumName + "> " + codesOf(member) + " = Codes.of("
                        + enumName + ".values());");
            }
        }
    }

    private static void read(SourceFile source, ModelType type) {
        boolean hasId = type.members().stream().anyMatch(member -> member.holder() == Holder.REQUIRED);
        source.line("@Override")
                .line("public " + type.name() + " read(Reading in, Frame f) {")
                .line(type.name() + ".Builder b = " + type.name() + ".builder();");
        if (hasId) {
            source.line("b.id(\"\");");
        }
        source.line("for (int m = in.next(f, MEMBERS); m >= 0; m = in.next(f, MEMBERS)) {")
                .line("switch (m) {");
        int index = 0;
        if (type.isRoot()) {
            source.line("case " + index++ + " -> in.format(f);");
        }
        if (type.kind().isPresent()) {
            source.line("case " + index++ + " -> in.kind(f, \"" + type.kind().get() + "\");");
        }
        for (Member member : type.members()) {
            source.line("case " + index + " -> {");
            readMember(source, member, index++);
            source.line("}");
        }
        source.line("default -> throw new IllegalStateException(\"no member \" + m);");
        source.line("}").line("}");
        if (type.isRoot()) {
            source.line("if (!f.saw(0)) {").line("in.missingFormat();").line("}");
        }
        if (hasId) {
            source.line("if (!f.sawValue(" + type.memberNames().indexOf("id") + ")) {")
                    .line("in.missingId();")
                    .line("}");
        }
        source.line("if (f.hasOther()) {")
                .line("b.putAllOtherMembers(f.other());")
                .line("}");
        source.line("return b.build();").line("}");
    }

    private static void readMember(SourceFile source, Member member, int index) {
        String type = member.type().getName();
        if (member.holder() == Holder.LIST) {
            source.line("if (in.beginList(f)) {")
                    .line("while (in.nextElement()) {")
                    .line(type + " v = " + readValue(member) + ";")
                    .line("if (v != null) {")
                    .line("b." + member.add() + "(v);")
                    .line("}")
                    .line("}")
                    .line("in.endList(f);")
                    .line("}");
            return;
        }
        String value = member.holder() == Holder.REQUIRED ? "in.id(f, " + index + ")" : readValue(member);
        source.line(type + " v = " + value + ";").line("if (v != null) {");
        source.line("b." + member.add() + "(v);").line("}");
    }

    private static String readValue(Member member) {
        String call = "in." + member.value().method() + "(f";
        return switch (member.value()) {
            case ENUM -> call + ", " + codesOf(member) + ")";
            case OPEN_CODE -> call + ", " + member.type().getName() + "::of)";
            case DOCUMENT -> call + ", " + member.type().getSimpleName() + "Codec.INSTANCE)";
            default -> call + ")";
        };
    }

    private static void write(SourceFile source, ModelType type) {
        source.line("@Override").line("public void write(Writing out, " + type.name() + " value) {");
        source.line("out.begin(value.getOtherMembers());");
        int index = 0;
        if (type.isRoot()) {
            source.line("out.format(MEMBERS.at(" + index++ + "));");
        }
        if (type.kind().isPresent()) {
            source.line("out.text(MEMBERS.at(" + index++ + "), \"" + type.kind().get() + "\");");
        }
        for (Member member : type.members()) {
            String get = "value." + member.getter().getName() + "()";
            String method = writer(member);
            String codec =
                    member.value() == ValueKind.DOCUMENT ? ", " + member.type().getSimpleName() + "Codec.INSTANCE" : "";
            String argument = member.holder() == Holder.OPTIONAL ? get + ".orElse(null)" : get;
            source.line("out." + method + "(MEMBERS.at(" + index++ + "), " + argument + codec + ");");
        }
        source.line("out.end(MEMBERS);").line("}");
    }

    private static String writer(Member member) {
        return switch (member.holder()) {
            case REQUIRED -> "id";
            case OPTIONAL -> singular(member.value());
            case LIST -> plural(member.value());
        };
    }

    private static String singular(ValueKind value) {
        return value == ValueKind.OPEN_CODE ? "code" : value.method();
    }

    private static String plural(ValueKind value) {
        return switch (value) {
            case OPEN_CODE, ENUM -> "codes";
            case DATE, PERIOD, URI -> "values";
            default -> value.method() + "s";
        };
    }

    private static SourceFile choice(ModelType type) {
        SourceFile source = open(type.simpleName() + "Codec", type.name());
        source.line("")
                .line("@Override")
                .line("public Codec<? extends " + type.name() + "> ofKind(String kind) {")
                .line("return switch (kind) {");
        for (Class<?> alternative : type.alternatives()) {
            source.line("case \"" + ModelType.of(alternative).kind().orElseThrow() + "\" -> "
                    + alternative.getSimpleName() + "Codec.INSTANCE;");
        }
        source.line("default -> null;").line("};").line("}").line("");
        source.line("@Override")
                .line("public boolean isChoice() {")
                .line("return true;")
                .line("}")
                .line("");
        source.line("@Override")
                .line("public " + type.name() + " read(Reading in, Frame f) {")
                .line("throw new IllegalStateException(\"a kind reads its own members\");")
                .line("}")
                .line("");
        source.line("@Override").line("public void write(Writing out, " + type.name() + " value) {");
        String branch = "if";
        for (Class<?> alternative : type.alternatives()) {
            source.line(branch + " (value instanceof " + alternative.getName() + " v) {")
                    .line(alternative.getSimpleName() + "Codec.INSTANCE.write(out, v);");
            branch = "} else if";
        }
        return source.line("}").line("}").line("}");
    }

    private static SourceFile registry(Model model) {
        SourceFile source = new SourceFile(PACKAGE, "Codecs")
                .line("/** The readers and writers of all types of the model. */")
                .line("final class Codecs {")
                .line("private Codecs() {}")
                .line("")
                .line("static void forEach(Registration registration) {");
        model.documents().forEach(type -> register(source, type));
        model.choices().forEach(type -> register(source, type));
        return source.line("}")
                .line("")
                .line("/** Takes a type with its reader and writer. */")
                .line("interface Registration {")
                .line("<T> void add(Class<T> type, Codec<T> codec);")
                .line("}")
                .line("}");
    }

    private static void register(SourceFile source, ModelType type) {
        source.line("registration.add(" + type.name() + ".class, " + type.simpleName() + "Codec.INSTANCE);");
    }

    private static String codesOf(Member member) {
        StringBuilder name = new StringBuilder();
        for (char c : member.name().toCharArray()) {
            name.append(Character.isUpperCase(c) ? "_" : "").append(Character.toUpperCase(c));
        }
        return name + "_CODES";
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }
}
