package org.dsauk.json;

import java.util.List;
import java.util.Optional;
import org.dsauk.kept.DocumentFault;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Nature;
import org.dsauk.report.Severity;
import org.dsauk.report.TextPosition;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * That a mapper refused a value of the format, with the fault as a finding, so that a service can answer with data.
 *
 * <p>It is thrown for faults of the format only. Text that is no JSON, or that goes beyond a limit of the mapper, is an
 * exception of Jackson's own: {@link tools.jackson.core.exc.StreamReadException} or
 * {@link tools.jackson.core.exc.StreamConstraintsException}.
 *
 * @since 0.1.0
 */
public final class RefusedValueException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    /** What kind of fault. */
    private final DocumentFault fault;

    /** Where in the text that the mapper reads. */
    private final String pointer;

    /** What is wrong, without the remedy. */
    private final String fact;

    RefusedValueException(
            JsonParser parser,
            TokenStreamLocation location,
            Class<?> type,
            DocumentFault fault,
            JsonPointer pointer,
            String fact) {
        super(parser, fault.id() + " at '" + pointer + "': " + fact + "; " + fault.remedy(), location);
        _targetType = type;
        this.fault = fault;
        this.pointer = pointer.text();
        this.fact = fact;
    }

    /**
     * {@return the fault: its id, an error, with pointer, message and remedy}
     *
     * <p>The pointer leads through the whole text that the mapper reads, also where the value stands inside another
     * object. The position is the one that Jackson tells: its column counts bytes where the mapper reads bytes, and
     * UTF-16 units where it reads characters. It is empty where the mapper reads no text but a tree or a map, where
     * something is missing from an object, and inside an object whose {@code kind} does not stand first.
     */
    public Finding finding() {
        return new Finding(
                fault.id(),
                Severity.ERROR,
                Nature.INTEGRITY,
                new JsonPointer(pointer),
                position(),
                fact,
                fault.remedy(),
                List.of());
    }

    private Optional<TextPosition> position() {
        TokenStreamLocation at = getLocation();
        return at == null || at.getLineNr() < 1 || at.getColumnNr() < 1
                ? Optional.empty()
                : Optional.of(new TextPosition(at.getLineNr(), at.getColumnNr()));
    }
}
