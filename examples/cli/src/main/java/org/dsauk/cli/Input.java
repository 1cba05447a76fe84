package org.dsauk.cli;

import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.json.DsaDocument;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Nature;
import org.dsauk.report.Severity;

/**
 * What came of reading one of the files that the user named.
 *
 * @param name the file as the user named it
 * @param document what was read; empty where it could not be opened
 * @param faults what is wrong with it as a text
 */
record Input(String name, Optional<DsaDocument> document, List<Finding> faults) {

    static Input of(String name, DsaDocument document) {
        return new Input(name, Optional.of(document), document.faults());
    }

    static Input unopened(String name, String reason) {
        return failed(name, "cannot be opened: " + reason, "give the path of a file that holds an agreement");
    }

    static Input empty(String name) {
        return failed(
                name,
                "holds no file whose name ends in '.json'",
                "give the path of a file, or of a directory that holds such files");
    }

    static Input failed(String name, String message, String remedy) {
        Finding fault = new Finding(
                "DSA-JSN-000",
                Severity.ERROR,
                Nature.INTEGRITY,
                JsonPointer.ROOT,
                Optional.empty(),
                message,
                remedy,
                List.of());
        return new Input(name, Optional.empty(), List.of(fault));
    }

    Optional<DataSharingAgreement> agreement() {
        return document.flatMap(DsaDocument::agreement);
    }

    /** {@return what to say beside an answer from a file of which a part cannot be read} */
    String warning() {
        return name + ": not all of it can be read, so that something may be missing here; 'dsa validate' says what";
    }

    /** {@return in a line what is wrong with it} */
    String problem() {
        return agreement().isPresent()
                ? warning()
                : name + ": "
                        + faults.stream().findFirst().map(Finding::message).orElse("it cannot be read");
    }
}
