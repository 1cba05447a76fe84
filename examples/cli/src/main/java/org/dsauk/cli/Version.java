package org.dsauk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.dsauk.law.Law;
import picocli.CommandLine.IVersionProvider;

/** Says which release this is and which law it knows. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"), "version.txt")) {
            String release = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new String[] {
                "dsa " + release, "The law is known " + Law.uk().known() + "."
            };
        }
    }
}
