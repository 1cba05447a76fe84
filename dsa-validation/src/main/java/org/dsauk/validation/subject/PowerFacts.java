package org.dsauk.validation.subject;

import java.util.List;
import java.util.Optional;
import org.dsauk.law.Law;
import org.dsauk.law.LawEntry;
import org.dsauk.law.LegalPower;
import org.dsauk.law.PowerNature;
import org.dsauk.party.PartyType;

/**
 * What the tables of the law say of a power: what it does, and who discloses and who receives by it.
 *
 * @param nature what it does; empty for a code that the law does not know
 * @param disclosers who discloses by it or, for a function, whose function it is; empty where that is not known
 * @param recipients who receives by it; empty where that is not known
 */
public record PowerFacts(Optional<PowerNature> nature, List<PartyType> disclosers, List<PartyType> recipients) {

    private static final PartyType ANY = PartyType.of("any");

    /** Copies the lists. */
    public PowerFacts {
        disclosers = List.copyOf(disclosers);
        recipients = List.copyOf(recipients);
    }

    static PowerFacts of(LegalPower power, Law law) {
        Optional<LawEntry> entry = power.entry(law);
        return new PowerFacts(power.nature(law), types(entry, "disclosers"), types(entry, "recipients"));
    }

    private static List<PartyType> types(Optional<LawEntry> entry, String column) {
        return entry.map(row -> row.list(column)).orElse(List.of()).stream()
                .map(PartyType::of)
                .toList();
    }

    /** {@return whether a public body can share by virtue of it} */
    public Answer isGateway() {
        return Answer.of(nature.map(PowerNature::isGateway));
    }

    /**
     * {@return whether it does one of some things}
     *
     * @param natures the things
     */
    public Answer does(PowerNature... natures) {
        return Answer.of(nature.map(List.of(natures)::contains));
    }

    /**
     * {@return whether a body of a type can disclose by it}
     *
     * @param type the type; empty where it is not stated
     */
    public Answer letsDisclose(Optional<PartyType> type) {
        return lists(disclosers, type);
    }

    /**
     * {@return whether a body of a type can receive by it; where a provision does not speak of recipients, anybody can}
     *
     * @param type the type; empty where it is not stated
     */
    public Answer letsReceive(Optional<PartyType> type) {
        if (recipients.isEmpty() && does(PowerNature.DUTY, PowerNature.POWER) == Answer.NO) {
            return Answer.YES;
        }
        return lists(recipients, type);
    }

    /**
     * {@return whether bodies of a type are among those for whom it was made, be it as disclosers, as recipients or as
     * those whose function it is}
     *
     * @param type the type; empty where it is not stated
     */
    public Answer isMadeFor(Optional<PartyType> type) {
        boolean speaksOfRecipients = !recipients.isEmpty() || does(PowerNature.DUTY, PowerNature.POWER) != Answer.NO;
        return letsDisclose(type).or(speaksOfRecipients ? lists(recipients, type) : Answer.NO);
    }

    /**
     * {@return whether it gives bodies of a type a task of their own; what anybody may do is nobody's task}
     *
     * @param type the type; empty where it is not stated
     * @param receiving whether it is the task of those who receive
     */
    public Answer isTaskOf(Optional<PartyType> type, boolean receiving) {
        Answer answer = receiving ? isMadeFor(type) : letsDisclose(type);
        return answer == Answer.YES && disclosers.contains(ANY) ? Answer.UNKNOWN : answer;
    }

    /** Where a list has bodies that no type fits, it says 'other': then it is not known which. */
    private static Answer lists(List<PartyType> listed, Optional<PartyType> stated) {
        if (listed.contains(ANY)) {
            return Answer.YES;
        }
        if (listed.isEmpty() || stated.isEmpty() || stated.get().entry().isEmpty()) {
            return Answer.UNKNOWN;
        }
        PartyType type = stated.get();
        if (type.equals(PartyType.OTHER)) {
            return listed.contains(type) ? Answer.UNKNOWN : Answer.NO;
        }
        Answer within = Answer.NO;
        for (PartyType one : listed) {
            if (one.includes(type)) {
                return Answer.YES;
            }
            within = type.includes(one) ? Answer.UNKNOWN : within;
        }
        return within;
    }
}
