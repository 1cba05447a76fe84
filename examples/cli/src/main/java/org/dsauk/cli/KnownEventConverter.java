package org.dsauk.cli;

import java.util.Optional;
import org.dsauk.retention.RetentionEvent;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an option whose value is an event and its day; whether anybody knows the event is asked later. */
final class KnownEventConverter implements ITypeConverter<KnownEvent> {

    private static final String NOT_HAPPENED = "none";

    private final DateConverter dates = new DateConverter();

    @Override
    public KnownEvent convert(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new TypeConversionException(
                    "expected an event and its day such as 'case-closure=2026-06-30', but found '" + text + "'");
        }
        String day = text.substring(equals + 1);
        return new KnownEvent(
                RetentionEvent.of(text.substring(0, equals)),
                day.equals(NOT_HAPPENED) ? Optional.empty() : Optional.of(dates.convert(day)));
    }
}
