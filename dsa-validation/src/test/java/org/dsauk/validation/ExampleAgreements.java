package org.dsauk.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.json.DsaJson;

/** The documents in {@code examples/agreements}, the faulty ones too. */
final class ExampleAgreements {

    private static final Path FOLDER = Path.of(System.getProperty("dsa.root"), "examples", "agreements");

    private ExampleAgreements() {}

    /** A document and the name of its file. */
    record Example(String name, byte[] utf8) {

        DataSharingAgreement agreement() {
            return DsaJson.lenient().read(utf8).agreement().orElseThrow();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Example> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(ExampleAgreements::isAgreement)
                    .sorted()
                    .map(ExampleAgreements::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAgreement(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !name.endsWith(".expected.json");
    }

    private static Example read(Path file) {
        try {
            return new Example(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
