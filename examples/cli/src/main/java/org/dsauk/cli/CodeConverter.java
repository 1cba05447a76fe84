package org.dsauk.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dsauk.model.Code;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an option whose value is one of a few codes. */
final class CodeConverter<C extends Code> implements ITypeConverter<C> {

    private final List<C> values;

    CodeConverter(C[] values) {
        this.values = List.of(values);
    }

    @Override
    public C convert(String text) {
        return values.stream()
                .filter(value -> value.code().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected " + choices() + ", but found '" + text + "'"));
    }

    private String choices() {
        return values.stream().map(value -> "'" + value.code() + "'").collect(Collectors.joining(" or "));
    }
}
