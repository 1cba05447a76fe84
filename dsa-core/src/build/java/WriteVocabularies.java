import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Writes the vocabularies of the format as data, from the sources of the model: the codes with the sentences of their
 * Javadoc, and the members that take them. What a code means is said once, where a programmer reads it.
 */
final class WriteVocabularies {

    private final Map<String, Vocabulary> vocabularies = new TreeMap<>();
    private final List<Kind> kinds = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();

    private WriteVocabularies() {}

    /** A set of codes; the topic of the law that has more of them may be missing. */
    private record Vocabulary(String name, boolean open, String meaning, Optional<String> topic, List<Entry> entries) {}

    private record Entry(String code, String meaning) {}

    /** An alternative of a sealed type. */
    private record Kind(String choice, Entry entry) {}

    /** A member of a document type and the simple names in its type. */
    private record Member(String owner, String name, List<String> types) {}

    /**
     * Writes.
     *
     * @param args the root of the sources, and the root of the generated sources
     */
    public static void main(String[] args) throws IOException {
        WriteVocabularies writer = new WriteVocabularies();
        writer.read(Path.of(args[0]));
        Path out = Path.of(args[1], "org", "dsauk", "vocabulary");
        Files.createDirectories(out);
        write(out.resolve("VocabularyTexts.java"), writer.texts());
        write(out.resolve("KnownCodes.java"), writer.knownCodes());
    }

    private static void write(Path file, String source) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(source)) {
            Files.writeString(file, source);
        }
    }

    private void read(Path root) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(root)) {
            List<Path> types = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(types));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Types(docs).scan(unit, null);
            }
        }
        for (Kind kind : kinds) {
            vocabularies.get(kind.choice()).entries().add(kind.entry());
        }
        vocabularies
                .values()
                .removeIf(
                        vocabulary -> !vocabulary.open() && vocabulary.entries().isEmpty());
    }

    /** Collects the types of one file. */
    private final class Types extends TreePathScanner<Void, Void> {
        private final DocTrees docs;

        private Types(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            String name = type.getSimpleName().toString();
            switch (type.getKind()) {
                case ENUM -> enumeration(type, name);
                case RECORD -> record(type, name);
                case INTERFACE -> document(type, name);
                default -> {}
            }
            return null;
        }

        private void enumeration(ClassTree type, String name) {
            if (has(type, "Code")) {
                put(new Vocabulary(name, false, sentence(type), Optional.empty(), entries(type)));
            }
        }

        private void record(ClassTree type, String name) {
            if (has(type, "Code") || has(type, "LawCode")) {
                put(new Vocabulary(name, true, sentence(type), topic(type), entries(type)));
            }
        }

        /** Of two types with one name, the second one is named with its package: no member takes it. */
        private void put(Vocabulary vocabulary) {
            String topic =
                    getCurrentPath().getCompilationUnit().getPackageName().toString();
            String name = vocabularies.containsKey(vocabulary.name())
                    ? topic.substring(topic.lastIndexOf('.') + 1) + "." + vocabulary.name()
                    : vocabulary.name();
            vocabularies.put(
                    name,
                    new Vocabulary(
                            name, vocabulary.open(), vocabulary.meaning(), vocabulary.topic(), vocabulary.entries()));
        }

        private boolean has(ClassTree type, String name) {
            return type.getImplementsClause().stream()
                    .anyMatch(one -> one.toString().equals(name));
        }

        private List<Entry> entries(ClassTree type) {
            List<Entry> entries = new ArrayList<>();
            for (Tree member : type.getMembers()) {
                if (member instanceof VariableTree constant
                        && constant.getInitializer() instanceof NewClassTree made
                        && constant.getType() instanceof IdentifierTree of
                        && of.getName().equals(type.getSimpleName())) {
                    String name = constant.getName().toString();
                    String code = code(made)
                            .orElse(name.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
                    entries.add(new Entry(code, sentence(member)));
                }
            }
            return entries;
        }

        private static Optional<String> code(NewClassTree made) {
            return made.getArguments().stream()
                    .filter(LiteralTree.class::isInstance)
                    .map(argument -> ((LiteralTree) argument).getValue())
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .findFirst();
        }

        private static Optional<String> topic(ClassTree type) {
            List<String> topics = new ArrayList<>();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
                    if (select.getExpression().toString().equals("LawTopic")) {
                        topics.add(select.getIdentifier().toString());
                    }
                    return super.visitMemberSelect(select, nothing);
                }
            }.scan(type, null);
            return topics.stream().findFirst();
        }

        private void document(ClassTree type, String name) {
            Optional<String> kind = kind(type);
            kind.ifPresent(code ->
                    kinds.add(new Kind(type.getImplementsClause().get(0).toString(), new Entry(code, sentence(type)))));
            if (kind.isEmpty() && isChoice(type)) {
                vocabularies.put(
                        name, new Vocabulary(name, false, sentence(type), Optional.empty(), new ArrayList<>()));
            }
            for (Tree member : type.getMembers()) {
                if (member instanceof MethodTree getter
                        && getter.getName().toString().startsWith("get")) {
                    members.add(new Member(name, name(getter), names(getter.getReturnType())));
                }
            }
        }

        /** A sealed type whose alternatives are document types, not the one class that is generated for it. */
        private static boolean isChoice(ClassTree type) {
            return type.getPermitsClause().stream()
                            .noneMatch(one -> one.toString().startsWith("Immutable"))
                    && !type.getPermitsClause().isEmpty();
        }

        private static Optional<String> kind(ClassTree type) {
            for (AnnotationTree annotation : type.getModifiers().getAnnotations()) {
                if (annotation.getAnnotationType().toString().equals("Kind")) {
                    return Optional.of(
                            (String) ((LiteralTree) annotation.getArguments().get(0)).getValue());
                }
            }
            return Optional.empty();
        }

        private static String name(MethodTree getter) {
            String name = getter.getName().toString().substring("get".length());
            return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
        }

        private static List<String> names(Tree type) {
            List<String> names = new ArrayList<>();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
                    names.add(identifier.getName().toString());
                    return null;
                }
            }.scan(type, null);
            return names;
        }

        /** The first sentences of the Javadoc, without its marks, up to the first new paragraph. */
        private String sentence(Tree tree) {
            String comment = docs.getDocComment(
                    tree == getCurrentPath().getLeaf() ? getCurrentPath() : new TreePath(getCurrentPath(), tree));
            if (comment == null || comment.isBlank()) {
                throw new IllegalStateException("no Javadoc says what this means: " + tree);
            }
            String first = comment.split("<p>|\n *@", 2)[0];
            return first.replaceAll("\\{@(?:code|link|linkplain) ([^}]*)\\}", "$1")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    private String texts() {
        StringBuilder text = new StringBuilder("package org.dsauk.vocabulary;\n\nimport java.util.List;\n"
                + "import java.util.Optional;\nimport org.dsauk.law.LawTopic;\nimport org.jspecify.annotations.Nullable;\n\n"
                + "/** What the sources of the model say of their vocabularies. */\nfinal class VocabularyTexts {\n"
                + "    private VocabularyTexts() {}\n\n    static final List<String> NAMES = List.of(");
        text.append(
                vocabularies.keySet().stream().map(WriteVocabularies::quoted).collect(Collectors.joining(", ")));
        text.append(");\n\n    static @Nullable Vocabulary of(String name) {\n        return switch (name) {\n");
        vocabularies
                .keySet()
                .forEach(name -> text.append("            case ")
                        .append(quoted(name))
                        .append(" -> of")
                        .append(identifier(name))
                        .append("();\n"));
        text.append("            default -> null;\n        };\n    }\n");
        vocabularies.values().forEach(vocabulary -> method(vocabulary, text));
        return text.append("}\n").toString();
    }

    private void method(Vocabulary of, StringBuilder text) {
        text.append("\n    private static Vocabulary of")
                .append(identifier(of.name()))
                .append("() {\n        return Vocabulary.of(")
                .append(quoted(of.name()))
                .append(", ")
                .append(of.open())
                .append(", ")
                .append(quoted(of.meaning()))
                .append(", ")
                .append(of.topic()
                        .map(topic -> "Optional.of(LawTopic." + topic + ")")
                        .orElse("Optional.empty()"))
                .append(", List.of(")
                .append(members(of))
                .append("), List.of(")
                .append(codes(of))
                .append("));\n    }\n");
    }

    private static String identifier(String name) {
        return name.replace(".", "");
    }

    private String members(Vocabulary of) {
        return members.stream()
                .filter(member -> member.types().contains(of.name()))
                .map(member -> quoted(member.owner() + "." + member.name()))
                .collect(Collectors.joining(", "));
    }

    private static String codes(Vocabulary of) {
        return of.entries().stream()
                .map(entry -> "\n                new VocabularyText(" + quoted(entry.code()) + ", "
                        + quoted(entry.meaning()) + ")")
                .collect(Collectors.joining(","));
    }

    /** The open vocabularies whose codes no table of the law has, as switches that need no set to be built. */
    private String knownCodes() {
        List<Vocabulary> open = vocabularies.values().stream()
                .filter(vocabulary -> vocabulary.open() && vocabulary.topic().isEmpty())
                .toList();
        StringBuilder text = new StringBuilder("package org.dsauk.vocabulary;\n\n"
                + "/** Which codes of open vocabularies are known. */\nfinal class KnownCodes {\n"
                + "    private KnownCodes() {}\n\n    static boolean isKnown(String vocabulary, String code) {\n"
                + "        return switch (vocabulary) {\n");
        open.forEach(of -> text.append("            case ")
                .append(quoted(of.name()))
                .append(" -> is")
                .append(of.name())
                .append("(code);\n"));
        text.append("            default -> false;\n        };\n    }\n");
        for (Vocabulary of : open) {
            String codes =
                    of.entries().stream().map(entry -> quoted(entry.code())).collect(Collectors.joining(", "));
            text.append("\n    private static boolean is")
                    .append(of.name())
                    .append("(String code) {\n")
                    .append("        return switch (code) {\n            case ")
                    .append(codes)
                    .append(" -> true;\n            default -> false;\n        };\n    }\n");
        }
        return text.append("}\n").toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
