package org.dsauk.codegen;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dsauk.codegen.Member.Holder;
import org.dsauk.model.RefersTo;

/** The constants that say what the references of the model may lead to. */
final class References {

    private References() {}

    static String constant(RefersTo refers) {
        return Arrays.stream(refers.value()).map(Enum::name).collect(Collectors.joining("_OR_"));
    }

    /** Writes a constant for each combination that the model has. */
    static void declare(SourceFile source, Model model) {
        Set<String> declarations = new TreeSet<>();
        for (ModelType type : model.documents()) {
            type.members().stream()
                    .filter(member -> member.holder() != Holder.REQUIRED)
                    .map(member -> member.getter().getAnnotation(RefersTo.class))
                    .filter(refers -> refers != null)
                    .forEach(refers -> declarations.add(declaration(refers)));
        }
        declarations.forEach(source::line);
        source.line("");
    }

    private static String declaration(RefersTo refers) {
        String kinds = Arrays.stream(refers.value())
                .map(kind -> "Referable." + kind)
                .collect(Collectors.joining(", ", "List.of(", ");"));
        return "private static final List<Referable> " + constant(refers) + " = " + kinds;
    }
}
