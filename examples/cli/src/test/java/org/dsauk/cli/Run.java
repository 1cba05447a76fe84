package org.dsauk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came of running the program once in this process. */
record Run(int exitCode, String out, String err) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** {@return a run with nothing on standard input; arguments may be of any type} */
    static Run dsa(Object... args) {
        return dsaReading(new byte[0], args);
    }

    static Run dsaReading(byte[] in, Object... args) {
        return dsa(in, false, args);
    }

    static Run dsaOnTerminal(Object... args) {
        return dsa(new byte[0], true, args);
    }

    private static Run dsa(byte[] in, boolean colour, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(new ByteArrayInputStream(in), out, err, colour, false);
        int exitCode = Dsa.run(terminal, Stream.of(args).map(Object::toString).toArray(String[]::new));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** {@return standard output as JSON; more than one value is an error} */
    JsonNode json() {
        return MAPPER.readTree(out);
    }

    /** {@return where a file of the project is} */
    static Path project(String path) {
        return Path.of(System.getProperty("dsa.root"), path);
    }

    static Path agreement(String name) {
        return project("examples/agreements/" + name);
    }
}
