package org.dsauk.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
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
    private final Map<JsonPointer, BitSet> unreadElements;
    private final Locator locator;

    DsaDocument(
            Optional<DataSharingAgreement> agreement,
            List<Finding> faults,
            Map<JsonPointer, BitSet> unreadElements,
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
        Set<Said> said = said();
        report.findings().stream()
                .map(finding -> located(finding, places, positions))
                .filter(finding -> !said.contains(new Said(finding.ruleId(), finding.pointer())))
                .forEach(findings::add);
        return report.withFindings(findings);
    }

    /** That there is a fault of some kind at a place or in what is there. */
    private record Said(String fault, JsonPointer pointer) {}

    /** What the faults of the text have said, and so need not be said again of the agreement. */
    private Set<Said> said() {
        Set<Said> said = new HashSet<>();
        for (Finding fault : faults) {
            JsonPointer place = fault.pointer();
            while (said.add(new Said(fault.ruleId(), place))) {
                place = place.parent();
            }
        }
        return said;
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

    /** The pointer as the text has it, or would have it where it has no such place. */
    private static JsonPointer documentPointer(Finding finding, Locator.Place place) {
        List<String> tokens = finding.pointer().tokens();
        JsonPointer pointer = place.pointer();
        for (String token : tokens.subList(pointer.tokens().size(), tokens.size())) {
            pointer = pointer.child(token);
        }
        return pointer;
    }
}
