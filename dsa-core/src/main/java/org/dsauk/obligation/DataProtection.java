package org.dsauk.obligation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.law.LawEntry;
import org.dsauk.law.LawTopic;
import org.dsauk.law.Provision;
import org.dsauk.retention.RetentionRule;
import org.dsauk.scope.SharedItems;

/**
 * What of an agreement the law of data protection governs: nothing where no personal data is shared (UK GDPR Article
 * 2(1); DPA 2018 section 3). Where that is not known, it governs.
 */
final class DataProtection {

    /** Where the law of data protection and its code are published. */
    private static final List<String> PLACES = List.of(
            "legislation.gov.uk/eur/2016/679",
            "legislation.gov.uk/ukpga/2018/12",
            "legislation.gov.uk/ukpga/2025/18",
            "legislation.gov.uk/uksi/2018/480",
            "//ico.org.uk/");

    /** Topics that are about other things too. */
    private static final Set<LawTopic> OTHER_LAW =
            Set.of(LawTopic.POWERS, LawTopic.CLASSIFICATIONS, LawTopic.ASSURANCES, LawTopic.CALENDAR);

    private final SharedItems items;
    private final boolean governs;

    DataProtection(DataSharingAgreement agreement) {
        items = SharedItems.of(agreement);
        governs = items.personalData().orElse(true);
    }

    /** Whether it governs the agreement, or may do so. */
    boolean governs() {
        return governs;
    }

    /** Whether it governs how long the data of a retention rule is kept, or may do so. */
    boolean governs(RetentionRule rule, Optional<String> item) {
        boolean other = !rule.getPersonalData().orElse(true) || items.areNotAlive(rule.getPopulations());
        List<String> about = item.map(List::of).orElse(rule.getItems());
        return governs && !other && (about.isEmpty() || items.some(about).orElse(true));
    }

    /** Those of some provisions that can apply to the agreement. */
    List<Provision> applying(List<Provision> provisions) {
        return governs
                ? provisions
                : provisions.stream().filter(provision -> !isOfIt(provision)).toList();
    }

    /** Whether a wording of a provision can matter to the agreement. */
    boolean canMatter(LawEntry entry) {
        return governs || !isOfIt(entry);
    }

    private static boolean isOfIt(LawEntry entry) {
        return !OTHER_LAW.contains(entry.topic())
                || (entry.topic() == LawTopic.CALENDAR && !concernsOtherLaw(entry))
                || entry.citation().filter(DataProtection::isOfIt).isPresent();
    }

    /**
     * An entry of the calendar says which topics, or codes of topics, it is about; without, it is about all sharing.
     */
    private static boolean concernsOtherLaw(LawEntry entry) {
        List<String> concerned = entry.list(LawEntries.CONCERNS);
        return !concerned.isEmpty() && concerned.stream().allMatch(DataProtection::isOfOtherLaw);
    }

    private static boolean isOfOtherLaw(String concerned) {
        return OTHER_LAW.stream()
                .anyMatch(topic -> concerned.equals(topic.code()) || concerned.startsWith(topic.code() + "/"));
    }

    private static boolean isOfIt(Provision provision) {
        return provision
                .url()
                .filter(url -> PLACES.stream().anyMatch(url.toString()::contains))
                .isPresent();
    }
}
