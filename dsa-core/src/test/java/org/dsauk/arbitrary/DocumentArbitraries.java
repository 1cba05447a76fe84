package org.dsauk.arbitrary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dsauk.agreement.DataSharingAgreement;

/**
 * Arbitrary agreements and parts of agreements.
 *
 * <p>All of them keep to the shape of their values (sizes, patterns of ids, least and greatest numbers) and to nothing
 * else: references may dangle, ids may repeat, and what the law demands may be missing.
 */
public final class DocumentArbitraries {

    /** How deep documents lie in each other; deeper lists of them stay empty, so that recursive types end. */
    private static final int DEEPEST = 5;

    private DocumentArbitraries() {}

    /** {@return agreements of all kinds, from the almost empty to the nearly full} */
    public static Arbitrary<DataSharingAgreement> agreements() {
        return of(DataSharingAgreement.class);
    }

    /**
     * {@return values of a document type, or of any shape of a sealed type}
     *
     * @param type the document type, such as {@code Party}, or the sealed type, such as {@code LawfulBasis}
     * @param <T> the same
     * @throws IllegalArgumentException if it is neither
     */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return document(type, 0).withoutEdgeCases().map(type::cast);
    }

    /** {@return every document type that an agreement can hold, the agreement first} */
    public static Set<Class<?>> documentTypes() {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(DataSharingAgreement.class, found);
        return found;
    }

    static boolean mayHoldDocuments(int depth) {
        return depth < DEEPEST;
    }

    static Arbitrary<Object> document(Class<?> type, int depth) {
        if (ArbitraryDocumentType.isDocumentType(type)) {
            return ofMembers(new ArbitraryDocumentType(type), depth);
        }
        if (!ArbitraryDocumentType.isSealedType(type)) {
            throw new IllegalArgumentException("expected a document type or a sealed type of some, but found '"
                    + type.getName() + "'; teach ValueArbitraries to make it");
        }
        List<Arbitrary<Object>> shapes = new ArrayList<>();
        for (Class<?> shape : type.getPermittedSubclasses()) {
            shapes.add(document(shape, depth));
        }
        return Arbitraries.oneOf(shapes);
    }

    private static Arbitrary<Object> ofMembers(ArbitraryDocumentType type, int depth) {
        return new OpaqueArbitrary<>(() -> {
            List<Arbitrary<Object>> values = new ArrayList<>();
            for (ArbitraryDocumentType.Member member : type.members()) {
                values.add(ValueArbitraries.of(member, type, depth).asGeneric());
            }
            return Combinators.combine(values).as(type::build);
        });
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        if (ArbitraryDocumentType.isSealedType(type)) {
            for (Class<?> shape : type.getPermittedSubclasses()) {
                collect(shape, found);
            }
        } else if (ArbitraryDocumentType.isDocumentType(type) && found.add(type)) {
            new ArbitraryDocumentType(type).members().forEach(member -> collect(member.valueType(), found));
        }
    }
}
