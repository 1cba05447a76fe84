package org.dsauk.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.TextPosition;
import org.dsauk.report.ValidationReport;

/** A document that was read: the agreement, if it gave one, and everything that is wrong with the text. */
public final class DsaDocument {

    private final Optional<DataSharingAgreement> agreement;
    private final List<Finding> faults;
    private final Set<JsonPointer> unreadElements;
    private final Locator locator;

    DsaDocument(
            Optional<DataSharingAgreement> agreement,
            List<Finding> faults,
            Set<JsonPointer> unreadElements,
            Locator locator) {
        this.agreement = agreement;
        this.faults = faults;
        this.unreadElements = unreadElements;
        this.locator = locator;
    }

    /**
     * {@return the agreement; empty where the text is not JSON, goes beyond the limits, is no object, or is read
     * strictly and has a fault}
     */
    public Optional<DataSharingAgreement> agreement() {
        return agreement;
    }

    /**
     * {@return all faults of the text, in its order, each with its pointer, line and column; their ids begin with
     * {@code DSA-JSN-}}
     */
    public List<Finding> faults() {
        return faults;
    }

    /**
     * Says of a report on the agreement where in the text its findings are.
     *
     * @param report a report on the agreement of this document
     * @return the report with the faults of the text first, and each finding with line and column; the pointers are
     *     those of the text, and what a fault has said is not said again
     */
    public ValidationReport locate(ValidationReport report) {
        List<Finding> findings = new ArrayList<>(faults);
        Set<JsonPointer> pointers =
                report.findings().stream().map(Finding::pointer).collect(Collectors.toSet());
        Map<JsonPointer, Locator.Place> places = locator.places(pointers, unreadElements);
        Map<Long, TextPosition> positions = locator.positions(
                places.values().stream().map(Locator.Place::offset).toList());
        report.findings().stream()
                .filter(finding -> !isSaid(finding))
                .map(finding -> located(finding, places, positions))
                .forEach(findings::add);
        return report.withFindings(findings);
    }

    private boolean isSaid(Finding finding) {
        return finding.pointer().text().endsWith("/id")
                && faults.stream()
                        .filter(fault -> fault.ruleId().equals(JsonFault.MISSING_ID.id()))
                        .anyMatch(fault ->
                                fault.pointer().equals(finding.pointer().parent()));
    }

    private static Finding located(
            Finding finding, Map<JsonPointer, Locator.Place> places, Map<Long, TextPosition> positions) {
        Locator.Place place = places.get(finding.pointer());
        if (place == null) {
            return finding;
        }
        TextPosition position = positions.get(place.offset());
        return position == null ? finding : finding.at(documentPointer(finding, place), position);
    }

    /** The pointer as the text has it; where the text has no such place, the pointer of the finding says more. */
    private static JsonPointer documentPointer(Finding finding, Locator.Place place) {
        int depth = finding.pointer().tokens().size();
        return place.pointer().tokens().size() == depth ? place.pointer() : finding.pointer();
    }
}
