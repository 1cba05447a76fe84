package org.dsauk.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsauk.kept.DocumentFault;
import org.dsauk.kept.DocumentFormat;
import org.dsauk.kept.Expected;
import org.dsauk.kept.Extensions;
import org.dsauk.kept.Form;
import org.dsauk.kept.KeptText;
import org.dsauk.kept.RepeatedMember;
import org.dsauk.kept.UnknownMember;
import org.dsauk.model.JsonText;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Nature;
import org.dsauk.report.Outcome;
import org.dsauk.report.RuleOutcomes;
import org.dsauk.report.Stage;
import org.dsauk.text.Excerpt;

/** Tells of an agreement what reading it could not take in, as the agreement itself keeps it. */
final class KeptFaults {

    private static final String EMPTY = "\"\"";

    private final List<Finding> findings = new ArrayList<>();
    private final Set<JsonPointer> unread = new HashSet<>();
    private int unknownMembers;
    private int laterFormats;

    /** What the format asks for and what stands there instead. */
    void keeps(String name, JsonText text, Expected expected, JsonPointer object) {
        JsonPointer place = object.child(name);
        KeptText kept = KeptText.of(text);
        tellOfText(kept, name, place);
        if (name.equals("id") && text.text().equals(EMPTY)) {
            return;
        }
        if (!isUnfitText(kept)) {
            tell(expected.fault(kept.form()), place, "expected " + expected.words() + ", but found " + kept.words());
        }
        unread.add(place);
    }

    /** Such a text is of the right type: it was kept only because of its characters. */
    private static boolean isUnfitText(KeptText kept) {
        return kept.form() == Form.STRING && kept.faults().contains(DocumentFault.NOT_I_JSON);
    }

    /** What could not be read of a list; once it has elements, they have replaced what was no list. */
    void keepsElements(String name, JsonText text, Expected expected, boolean hasElements, JsonPointer object) {
        JsonPointer place = object.child(name);
        KeptText kept = KeptText.of(text);
        if (kept.form() == Form.LIST) {
            tellOfText(kept, name, place);
            tellOfElements(kept.elements(), expected, place);
        } else if (!hasElements) {
            tellOfText(kept, name, place);
            tell(DocumentFault.WRONG_TYPE, place, "expected " + Expected.LIST.words() + ", but found " + kept.words());
        }
    }

    private void tellOfElements(List<KeptText.Element> elements, Expected expected, JsonPointer place) {
        Map<DocumentFault, List<KeptText.Element>> byFault = new EnumMap<>(DocumentFault.class);
        for (KeptText.Element element : elements) {
            if (!(expected.equals(Expected.TEXT) && element.form() == Form.STRING)) {
                byFault.computeIfAbsent(expected.fault(element.form()), fault -> new ArrayList<>())
                        .add(element);
            }
        }
        byFault.forEach((fault, of) -> tell(
                fault,
                place,
                "expected " + expected.words() + " as each element, but found "
                        + of.get(0).words() + others(of.size() - 1)));
    }

    private static String others(int count) {
        return count == 0 ? "" : " and " + count + (count == 1 ? " other" : " others") + " that could not be read";
    }

    void doesNotKnow(String keptName, JsonText text, List<String> known, JsonPointer object) {
        String name = RepeatedMember.name(keptName);
        JsonPointer place = object.child(name);
        tellOfText(KeptText.of(text), name, place);
        if (RepeatedMember.needsMark(name)) {
            tell(
                    DocumentFault.NOT_I_JSON,
                    place,
                    "the name of the member holds a character that not every system keeps");
        } else if (RepeatedMember.isMarked(keptName)) {
            tell(
                    DocumentFault.DUPLICATE_MEMBER,
                    place,
                    "the member '" + Excerpt.of(name) + "' occurs twice; the first is used");
        }
        if (!known.contains(name) && !Extensions.isExtension(name)) {
            unknownMembers++;
            tell(DocumentFault.UNKNOWN_MEMBER, place, UnknownMember.message(name, known));
        }
    }

    void statesFormat(JsonText text, JsonPointer object) {
        JsonPointer place = object.child("format");
        KeptText kept = KeptText.of(text);
        if (kept.form() != Form.STRING) {
            tell(DocumentFault.WRONG_TYPE, place, "expected " + Expected.TEXT.words() + ", but found " + kept.words());
            return;
        }
        String format = text.text().substring(1, text.text().length() - 1);
        DocumentFormat.fault(format).ifPresent(fault -> {
            laterFormats += fault == DocumentFault.LATER_FORMAT ? 1 : 0;
            tell(fault, place, DocumentFormat.message(format));
        });
    }

    /** What is wrong with the text of a value, whatever stands there. */
    private void tellOfText(KeptText kept, String name, JsonPointer place) {
        String value = "what is kept under '" + Excerpt.of(name) + "' ";
        for (DocumentFault fault : kept.faults()) {
            switch (fault) {
                case SYNTAX -> tell(fault, place, value + "is not JSON");
                case DUPLICATE_MEMBER -> tell(fault, place, value + "has an object with two members of one name");
                default -> tell(fault, place, value + "has a number or text that not every JSON reader understands");
            }
        }
    }

    /** That an object has no id, unless it has one that could not be read. */
    void missesId(JsonPointer id) {
        if (!unread.contains(id)) {
            tell(DocumentFault.MISSING_ID, id.parent(), "the object has no id");
        }
    }

    private void tell(DocumentFault fault, JsonPointer place, String message) {
        findings.add(new Finding(
                fault.id(),
                fault.severity(),
                Nature.INTEGRITY,
                place,
                Optional.empty(),
                message,
                fault.remedy(),
                List.of()));
    }

    List<Finding> findings() {
        return findings;
    }

    /** What withholds the verdict at a stage without being an error: something is said that nobody understood. */
    List<RuleOutcomes> notUnderstood(Stage stage) {
        List<RuleOutcomes> outcomes = new ArrayList<>();
        if (laterFormats > 0) {
            outcomes.add(unchecked(DocumentFault.LATER_FORMAT, laterFormats));
        }
        if (unknownMembers > 0 && stage != Stage.DRAFT) {
            outcomes.add(unchecked(DocumentFault.UNKNOWN_MEMBER, unknownMembers));
        }
        return outcomes;
    }

    private static RuleOutcomes unchecked(DocumentFault fault, int count) {
        return new RuleOutcomes(fault.id(), Nature.INTEGRITY, Map.of(Outcome.COULD_NOT_BE_CHECKED, count));
    }
}
