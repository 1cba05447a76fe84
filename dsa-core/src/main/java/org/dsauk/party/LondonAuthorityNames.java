package org.dsauk.party;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds London authorities by the names that people write.
 *
 * <p>Styles are taken away at the ends of a name one at a time, and what is left is looked up each time, so that
 * {@code City of London} is found before {@code City of} is taken for a style.
 */
final class LondonAuthorityNames {

    /** The longer ones first, so that no part of one is left over. */
    private static final List<String> BEFORE = List.of(
            "mayor and commonalty and citizens of ",
            "lord mayor and citizens of ",
            "mayor and burgesses of ",
            "mayor commonalty and citizens of ",
            "common council of ",
            "council of ",
            "london borough of ",
            "royal borough of ",
            "london borough ",
            "royal borough ",
            "lb of ",
            "rb of ",
            "lb ",
            "rb ",
            "city of ",
            "the ");

    private static final List<String> AFTER = List.of(
            " london borough council",
            " royal borough council",
            " borough council",
            " city council",
            " london borough",
            " royal borough",
            " corporation",
            " council");

    private static final Map<String, LondonAuthority> ALSO = Map.of(
            "corporation of london", LondonAuthority.CITY_OF_LONDON,
            "kingston", LondonAuthority.KINGSTON_UPON_THAMES,
            "richmond", LondonAuthority.RICHMOND_UPON_THAMES);

    private static final Pattern NEITHER_LETTERS_NOR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, LondonAuthority> names = new HashMap<>(ALSO);

    LondonAuthorityNames(LondonAuthorityTable table) {
        for (LondonAuthority authority : LondonAuthority.values()) {
            names.put(folded(table.text(authority, LondonAuthorityFact.ONS_NAME)), authority);
        }
    }

    Optional<LondonAuthority> find(String name) {
        String left = folded(name);
        while (!names.containsKey(left)) {
            String shorter = withoutOneStyle(left);
            if (shorter.equals(left)) {
                return Optional.empty();
            }
            left = shorter;
        }
        return Optional.of(names.get(left));
    }

    private static String folded(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        return NEITHER_LETTERS_NOR_DIGITS.matcher(lower).replaceAll(" ").strip();
    }

    private static String withoutOneStyle(String name) {
        for (String style : AFTER) {
            if (name.endsWith(style)) {
                return name.substring(0, name.length() - style.length());
            }
        }
        for (String style : BEFORE) {
            if (name.startsWith(style)) {
                return name.substring(style.length());
            }
        }
        return name;
    }
}
