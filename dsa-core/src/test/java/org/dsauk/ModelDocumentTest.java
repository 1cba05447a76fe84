package org.dsauk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsauk.arbitrary.DocumentArbitraries;
import org.dsauk.model.Code;
import org.dsauk.model.Kind;
import org.dsauk.model.RefersTo;
import org.dsauk.vocabulary.Vocabularies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/model.md lists every member of every type with its meaning and source; -Ddsa.update=true writes it anew. */
class ModelDocumentTest {

    private static final Path PAGE = Path.of(System.getProperty("dsa.root"), "docs", "model.md");

    @Test
    void thePageSaysWhatTheModelSays() throws IOException {
        if (Boolean.getBoolean("dsa.update")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE))
                .as("docs/model.md; to write it anew, run this test with -Ddsa.update=true")
                .isEqualTo(page());
    }

    static Stream<Class<?>> types() {
        return DocumentArbitraries.documentTypes().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyMemberHasASentenceAndASource(Class<?> type) {
        assertThat(ModelSources.ofType(type).text()).isNotBlank();
        assertThat(members(type)).allSatisfy(member -> {
            ModelSources.Sentence sentence = ModelSources.ofMember(type, member.getName());
            assertThat(sentence.text()).isNotBlank();
            assertThat(source(type, sentence)).isNotBlank();
        });
    }

    private static String page() {
        StringBuilder text = new StringBuilder("""
                # The model

                Every type of an agreement and every member that a document may use, package by package; a test keeps this page equal to
                the code. `?` marks a member that may be left out, `[]` a list, `→` a reference by id. Where a type has alternatives, the
                member `kind` tells them apart. Every type also keeps members that the format does not define (`otherMembers` in Java). The
                codes of a vocabulary and their meaning are listed in [the codes](codes.md); vocabularies marked *open* take any code.

                """);
        Map<String, List<Class<?>>> topics = new TreeMap<>();
        types().forEach(type -> topics.computeIfAbsent(type.getPackageName(), topic -> new ArrayList<>())
                .add(type));
        topics.forEach((topic, types) -> {
            ModelSources.Sentence about = ModelSources.ofPackage(types.get(0).getPackage());
            text.append("## `")
                    .append(topic)
                    .append("`\n\n")
                    .append(about.text())
                    .append(".\n");
            types.sort(Comparator.comparing(Class::getSimpleName));
            types.forEach(type -> describe(type, text));
            text.append('\n');
        });
        return text.toString().strip() + "\n";
    }

    private static void describe(Class<?> type, StringBuilder text) {
        ModelSources.Sentence about = ModelSources.ofType(type);
        text.append("\n### ")
                .append(type.getSimpleName())
                .append("\n\n")
                .append(about.text())
                .append('.');
        Optional.ofNullable(type.getAnnotation(Kind.class))
                .ifPresent(
                        kind -> text.append(" `kind` is `").append(kind.value()).append("`."));
        text.append("\n\n| member | type | meaning | source |\n|---|---|---|---|\n");
        for (Method member : members(type)) {
            ModelSources.Sentence sentence = ModelSources.ofMember(type, member.getName());
            text.append("| `")
                    .append(name(member))
                    .append("` | ")
                    .append(typeOf(member))
                    .append(" | ")
                    .append(sentence.text().replace("|", "\\|"))
                    .append(" | ")
                    .append(source(type, sentence))
                    .append(" |\n");
        }
    }

    private static String source(Class<?> type, ModelSources.Sentence sentence) {
        return sentence.source()
                .or(() -> ModelSources.ofType(type).source())
                .or(() -> ModelSources.ofPackage(type.getPackage()).source())
                .orElse("");
    }

    /** The accessors in the order of the source, which is that of documents; reflection promises none. */
    private static List<Method> members(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method.getName().startsWith("get"))
                .filter(method -> !method.getName().equals("getOtherMembers"))
                .sorted(Comparator.comparing(method -> ModelSources.position(type, method.getName())))
                .toList();
    }

    private static String name(Method getter) {
        String name = getter.getName().substring("get".length());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String typeOf(Method getter) {
        Class<?> container = getter.getReturnType();
        boolean holds = container == List.class || container == Optional.class;
        Class<?> held = holds
                ? (Class<?>) ((AnnotatedParameterizedType) getter.getAnnotatedReturnType())
                        .getAnnotatedActualTypeArguments()[0].getType()
                : container;
        String mark = container == List.class ? "[]" : container == Optional.class ? "?" : "";
        RefersTo refers = getter.getAnnotation(RefersTo.class);
        if (refers != null) {
            return Arrays.stream(refers.value())
                    .map(kind -> kind.label())
                    .collect(Collectors.joining(" or ", "→ ", mark));
        }
        boolean open = Code.class.isAssignableFrom(held) && held.isRecord();
        boolean hasCodes = Vocabularies.of(held.getSimpleName()).isPresent();
        String name = held.getSimpleName();
        String linked = hasCodes ? "[" + name + "](codes.md#" + name.toLowerCase(Locale.ROOT) + ")" : name;
        return linked + mark + (open ? ", *open*" : "");
    }
}
