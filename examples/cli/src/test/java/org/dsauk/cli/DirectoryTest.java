package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.agreement;
import static org.dsauk.cli.Run.dsa;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a directory every file below whose name ends in .json is read; what is not looked at is said. */
class DirectoryTest {

    private static final String DAY = "--as-of=2026-06-30";

    @TempDir
    private Path directory;

    private Path file(String name) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.copy(agreement("digital-skills.json"), file);
    }

    private void link(String name, String target) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.createSymbolicLink(directory.resolve(name), Path.of(target));
    }

    private List<String> validated(Run run) {
        return run.json().values().stream()
                .map(report -> directory
                        .relativize(Path.of(report.get("file").stringValue()))
                        .toString()
                        .replace('\\', '/'))
                .toList();
    }

    private Run validate() {
        return dsa("validate", DAY, "--format=json", directory);
    }

    @Test
    void filesBelowAreReadInTheOrderOfTheirPaths() throws IOException {
        file("b.json");
        file("a/z.json");
        file("a/b/c.JSON");
        file("c/a.json");
        Files.writeString(directory.resolve("README.md"), "no agreement");

        Run run = validate();

        assertThat(validated(run)).containsExactly("a/b/c.JSON", "a/z.json", "b.json", "c/a.json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void directoryAndFileMayBeGivenTogetherInTheOrderOfTheUser() throws IOException {
        Path single = file("one/x.txt");
        file("two/b.json");
        file("two/a.json");

        Run run = dsa("validate", DAY, "--format=json", directory.resolve("two"), single);

        assertThat(validated(run)).containsExactly("two/a.json", "two/b.json", "one/x.txt");
    }

    @Test
    void hiddenFilesAndDirectoriesAreLeftOutAndCounted() throws IOException {
        file("a.json");
        file(".b.json");
        file(".git/c.json");

        Run run = validate();

        assertThat(validated(run)).containsExactly("a.json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .isEqualTo("dsa: " + directory
                        + ": 2 entries are left out because the name begins with a full stop"
                        + System.lineSeparator());
    }

    @Test
    void hiddenDirectoryThatTheUserNamesIsWalked() throws IOException {
        file(".hidden/a.json");

        assertThat(validated(dsa("validate", DAY, "--format=json", directory.resolve(".hidden"))))
                .containsExactly(".hidden/a.json");
    }

    @Test
    void directoryWithoutAgreementsIsAFindingAndNoSuccess() throws IOException {
        Files.writeString(directory.resolve("README.md"), "no agreement");

        Run run = validate();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().at("/0/readable").booleanValue()).isFalse();
        assertThat(run.json().at("/0/findings/0/message").stringValue())
                .isEqualTo("holds no file whose name ends in '.json'");
        assertThat(dsa("due", directory).exitCode()).isEqualTo(2);
        assertThat(dsa("due", "--format=ics", directory).err()).contains("holds no file whose name ends in '.json'");
    }

    @Test
    void linksInCirclesEnd() throws IOException {
        file("a/a.json");
        link("a/up", "..");
        link("self", "self");
        link("b", "a");

        Run run = validate();

        assertThat(validated(run)).containsExactly("a/a.json", "self");
        assertThat(run.json().at("/1/findings/0/message").stringValue()).startsWith("cannot be opened: ");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("2 entries are not followed because what the link leads to is looked at already");
    }

    @Test
    void everyDirectoryIsWalkedOnceHoweverManyLinksLeadToIt() throws IOException {
        for (int from = 0; from < 12; from++) {
            file("d" + from + "/a.json");
            for (int to = 0; to < 12; to++) {
                link("d" + from + "/to" + to, "../d" + to);
            }
        }

        Run run = validate();

        assertThat(validated(run)).hasSize(12).allMatch(name -> name.matches("d[0-9]+/a.json"));
        assertThat(run.err()).contains("144 entries are not followed");
    }

    @Test
    void linkedFilesAndDirectoriesOutsideAreReadOnce() throws IOException {
        file("outside/a.json");
        file("inside/b.json");
        link("inside/elsewhere", "../outside");
        link("inside/c.json", "../outside/a.json");
        link("inside/d.json", "b.json");

        Run run = dsa("validate", DAY, "--format=json", directory.resolve("inside"));

        assertThat(validated(run)).containsExactly("inside/b.json", "inside/c.json");
        assertThat(run.err()).contains("2 entries are not followed");
    }

    @Test
    void linkThatLeadsNowhereIsAFinding() throws IOException {
        file("a.json");
        link("b.json", "nowhere.json");

        Run run = validate();

        assertThat(validated(run)).containsExactly("a.json", "b.json");
        assertThat(run.json().at("/1/findings/0/message").stringValue())
                .isEqualTo("cannot be opened: there is no such file");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void directoryThatMayNotBeReadIsAFinding() throws IOException {
        file("a.json");
        file("secret/b.json");
        link("posix", ".");
        Path secret = directory.resolve("secret");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        try {
            assumeTrue(!Files.isReadable(secret), "root may read everything");
            Run run = validate();

            assertThat(validated(run)).containsExactly("a.json", "secret");
            assertThat(run.json().at("/1/findings/0/message").stringValue())
                    .isEqualTo("cannot be opened: permission denied");
            assertThat(run.exitCode()).isEqualTo(2);
        } finally {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void whatFallsDueIsCollectedFromADirectory() throws IOException {
        file("a/a.json");
        Files.writeString(directory.resolve("list.json"), "[]");

        Run run = dsa("due", "--from=2026-07-01", directory);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).startsWith("1 of 2 files could not be read and is not included.\n\n");
    }
}
