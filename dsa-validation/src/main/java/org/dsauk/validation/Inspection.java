package org.dsauk.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.law.Law;
import org.dsauk.model.Referable;
import org.dsauk.report.Finding;
import org.dsauk.report.Nature;
import org.dsauk.report.Severity;
import org.dsauk.validation.subject.AgreementIndex;

/** The first walk over an agreement: it collects the ids and the faults of shape. */
final class Inspection implements ModelVisitor {

    private final List<Finding> faults = new ArrayList<>();
    private final WalkedIds ids;
    private final AgreementIndex index;

    Inspection(DataSharingAgreement agreement, Law law, LocalDate asOf) {
        ids = new WalkedIds(agreement);
        ModelWalk.walk(agreement, this);
        index = new AgreementIndex(agreement, law, ids, asOf);
    }

    @Override
    public void identifies(String id, Referable what, Path path) {
        ids.identifies(id, what, path);
    }

    @Override
    public void violates(ShapeFault fault, String value, Path path) {
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

    List<Finding> faults() {
        return faults;
    }

    AgreementIndex index() {
        return index;
    }
}
