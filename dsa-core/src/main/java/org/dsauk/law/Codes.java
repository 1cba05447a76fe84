package org.dsauk.law;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.dsauk.law.table.LawRow;
import org.dsauk.model.Code;

/** Reads cells that hold one of our own codes. */
final class Codes {

    private Codes() {}

    static <C extends Code> C read(LawRow row, String column, C[] values) {
        String cell = row.required(column);
        for (C value : values) {
            if (value.code().equals(cell)) {
                return value;
            }
        }
        throw row.fault(column, choices(Arrays.stream(values).map(Code::code).toList()));
    }

    static String choices(Collection<String> codes) {
        return codes.stream().sorted().map(code -> "'" + code + "'").collect(Collectors.joining(" or "));
    }
}
