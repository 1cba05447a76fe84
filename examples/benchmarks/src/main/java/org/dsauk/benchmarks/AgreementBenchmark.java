package org.dsauk.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.json.DsaDocument;
import org.dsauk.json.DsaJson;
import org.dsauk.json.DsaModule;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.validation.DsaValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What reading, writing and validating the example agreements cost, beside what others do with the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 800, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class AgreementBenchmark {

    /** Rules are many small methods, which take the compiler of the virtual machine this many seconds. */
    private static final int RULES_WARM_UP = 30;

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    /** The example agreement: a small one and a large one. */
    @Param({"digital-skills", "child-safeguarding"})
    private String agreement = "";

    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper tree = new JsonMapper();
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new DsaModule()).build();
    private final DsaJson json = DsaJson.lenient();
    private final DsaValidator rules = DsaValidator.uk();
    private final Validator hibernate = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private byte[] bytes = new byte[0];
    private DataSharingAgreement value =
            DataSharingAgreement.builder().id("urn:none").build();

    /**
     * Reads the agreement, as compact UTF-8.
     *
     * @throws IOException if the example cannot be read
     */
    @Setup
    public void load() throws IOException {
        Path file = Path.of("examples", "agreements", agreement + ".json");
        bytes = tree.writeValueAsBytes(tree.readTree(Files.readAllBytes(file)));
        value = json.read(bytes).agreement().orElseThrow();
    }

    /** {@return the size of the document in bytes} */
    static long size(String agreement) throws IOException {
        JsonMapper mapper = new JsonMapper();
        Path file = Path.of("examples", "agreements", agreement + ".json");
        return mapper.writeValueAsBytes(mapper.readTree(Files.readAllBytes(file))).length;
    }

    /** {@return the number of tokens: the floor that everything else is compared with} */
    @Benchmark
    public int tokenScan() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** {@return the document as a tree without types} */
    @Benchmark
    public JsonNode readTree() {
        return tree.readTree(bytes);
    }

    /** {@return the document read by the facade} */
    @Benchmark
    public DsaDocument read() {
        return json.read(bytes);
    }

    /** {@return the agreement read by a Jackson mapper with our module} */
    @Benchmark
    public DataSharingAgreement readByMapper() {
        return mapper.readValue(bytes, DataSharingAgreement.class);
    }

    /** {@return the agreement written by a Jackson mapper with our module} */
    @Benchmark
    public byte[] write() {
        return mapper.writeValueAsBytes(value);
    }

    /** {@return the shape faults that Hibernate Validator finds} */
    @Benchmark
    public Set<ConstraintViolation<DataSharingAgreement>> hibernateValidator() {
        return hibernate.validate(value);
    }

    /** {@return the report on an agreement in hand: shape and rules} */
    @Benchmark
    @Warmup(iterations = RULES_WARM_UP, time = 1)
    public ValidationReport validate() {
        return rules.validate(value, Stage.SIGN, AS_OF);
    }

    /** {@return the report on the document} */
    @Benchmark
    @Warmup(iterations = RULES_WARM_UP, time = 1)
    public ValidationReport readAndValidate() {
        DsaDocument document = json.read(bytes);
        return document.locate(rules.validate(document.agreement().orElseThrow(), Stage.SIGN, AS_OF));
    }
}
