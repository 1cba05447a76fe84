package org.dsauk.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GenerateJsonTest {

    private static final Pattern MEMBERS = Pattern.compile("Members\\.of\\(([^)]*)\\)");
    private static final Pattern WRITES =
            Pattern.compile("out\\.\\w+\\(MEMBERS\\.at\\((\\d+)\\), value\\.(get\\w+)\\(\\)");

    @TempDir
    static Path root;

    @BeforeAll
    static void generate() {
        GenerateJson.main(new String[] {root.toString()});
    }

    static List<ModelType> documents() {
        return Model.ofAgreement().documents();
    }

    private static String source(String name) {
        return ModelSources.text(root.resolve("org/dsauk/json/" + name + ".java"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void membersAreTheGettersInTheirOrder(ModelType type) {
        Matcher matcher = MEMBERS.matcher(source(type.simpleName() + "Codec"));
        assertThat(matcher.find()).isTrue();
        List<String> expected = new ArrayList<>(type.isRoot() ? List.of("format") : List.of());
        type.kind().ifPresent(kind -> expected.add("kind"));
        ModelSources.getters(type.type()).stream()
                .filter(getter -> !getter.equals("getOtherMembers"))
                .map(getter -> getter.substring(3, 4).toLowerCase(Locale.ROOT) + getter.substring(4))
                .forEach(expected::add);
        assertThat(matcher.group(1).replace("\"", "").split(", ")).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyMemberIsWrittenUnderItsOwnName(ModelType type) {
        List<String> names = type.memberNames();
        List<String> written = WRITES.matcher(source(type.simpleName() + "Codec"))
                .results()
                .map(result -> names.get(Integer.parseInt(result.group(1))) + " " + result.group(2))
                .toList();
        assertThat(written)
                .isEqualTo(type.members().stream()
                        .map(member -> member.name() + " " + member.getter().getName())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTypeIsRegistered(ModelType type) {
        assertThat(source("Codecs"))
                .contains("registration.add(" + type.name() + ".class, " + type.simpleName() + "Codec.INSTANCE);");
    }

    @Test
    void thereIsASourceForEveryTypeAndTheRegistry() throws IOException {
        Model model = Model.ofAgreement();
        try (Stream<Path> files = Files.list(root.resolve("org/dsauk/json"))) {
            assertThat(files).hasSize(model.documents().size() + model.choices().size() + 1);
        }
    }

    @Test
    void aSourceThatHasNotChangedIsLeftAlone(@TempDir Path folder) throws IOException {
        GenerateJson.main(new String[] {folder.toString()});
        Path file = folder.resolve("org/dsauk/json/PartyCodec.java");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        GenerateJson.main(new String[] {folder.toString()});
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
        Files.writeString(file, "other");
        GenerateJson.main(new String[] {folder.toString()});
        assertThat(file).content().startsWith("package org.dsauk.json;");
    }
}
