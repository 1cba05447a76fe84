package org.dsauk.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.kept.Expected;
import org.dsauk.law.Law;
import org.dsauk.model.Code;
import org.dsauk.model.JsonText;
import org.dsauk.model.Referable;
import org.dsauk.report.Finding;
import org.dsauk.report.Nature;
import org.dsauk.report.RuleOutcomes;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.validation.subject.AgreementIndex;
import org.dsauk.validation.subject.UnknownCode;
import org.dsauk.vocabulary.Vocabularies;

/** The first walk over an agreement: it collects the ids and the faults of shape. */
final class Inspection implements ModelVisitor {

    private final List<Finding> faults = new ArrayList<>();
    private final KeptFaults kept = new KeptFaults();
    private final Law law;
    private final List<UnknownCode> unknownCodes = new ArrayList<>();
    private final WalkedIds ids;
    private final AgreementIndex index;

    Inspection(DataSharingAgreement agreement, Law law, LocalDate asOf) {
        this.law = law;
        ids = new WalkedIds(agreement, unknownCodes);
        ModelWalk.walk(agreement, this);
        index = new AgreementIndex(agreement, law, ids, asOf);
    }

    @Override
    public void identifies(String id, Referable what, Path path) {
        ids.identifies(id, what, path);
    }

    @Override
    public boolean knows(String vocabulary, Code code) {
        return Vocabularies.isKnown(vocabulary, code, law);
    }

    @Override
    public void meetsUnknownCode(String vocabulary, Code code, boolean decisive, Path path) {
        unknownCodes.add(new UnknownCode(vocabulary, code.code(), decisive, path.pointer()));
    }

    @Override
    public void keeps(String name, JsonText text, Expected expected, Path path) {
        kept.keeps(name, text, expected, path.pointer());
    }

    @Override
    public void keepsElements(String name, JsonText text, Expected expected, boolean hasElements, Path path) {
        kept.keepsElements(name, text, expected, hasElements, path.pointer());
    }

    @Override
    public void doesNotKnow(String name, JsonText text, List<String> known, Path path) {
        kept.doesNotKnow(name, text, known, path.pointer());
    }

    @Override
    public void statesFormat(JsonText text, Path path) {
        kept.statesFormat(text, path.pointer());
    }

    @Override
    public void violates(ShapeFault fault, String value, Path path) {
        if (fault == ShapeFault.PATTERN && value.isEmpty()) {
            kept.missesId(path.pointer());
            return;
        }
        faults.add(new Finding(
                fault.id(),
                Severity.ERROR,
                Nature.INTEGRITY,
                path.pointer(),
                Optional.empty(),
                fault.message(value),
                fault.remedy(),
                List.of()));
    }

    /** What could not be read, then the faults of shape. */
    List<Finding> faults() {
        List<Finding> all = new ArrayList<>(kept.findings());
        all.addAll(faults);
        return all;
    }

    List<RuleOutcomes> notUnderstood(Stage stage) {
        return kept.notUnderstood(stage);
    }

    AgreementIndex index() {
        return index;
    }
}
