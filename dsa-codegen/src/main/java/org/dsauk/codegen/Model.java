package org.dsauk.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsauk.agreement.DataSharingAgreement;

/** All types of the model that an agreement can hold, found by walking from the root. */
final class Model {

    private final Map<Class<?>, ModelType> types = new LinkedHashMap<>();

    private Model() {}

    static Model ofAgreement() {
        Model model = new Model();
        model.visit(DataSharingAgreement.class);
        return model;
    }

    /** The document types, in the order in which the walk met them. */
    List<ModelType> documents() {
        return types.values().stream().filter(type -> !type.isSealedChoice()).toList();
    }

    /** The types whose shape differs by {@code kind}. */
    List<ModelType> choices() {
        return types.values().stream().filter(ModelType::isSealedChoice).toList();
    }

    private void visit(Class<?> type) {
        if (types.containsKey(type)) {
            return;
        }
        ModelType modelType = ModelType.of(type);
        types.put(type, modelType);
        List<Class<?>> next = new ArrayList<>(modelType.alternatives());
        modelType.members().stream()
                .filter(member -> member.value() == ValueKind.DOCUMENT)
                .forEach(member -> next.add(member.type()));
        next.forEach(this::visit);
    }
}
