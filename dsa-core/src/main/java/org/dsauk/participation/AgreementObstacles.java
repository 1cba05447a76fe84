package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.AgreementKind;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.Term;
import org.dsauk.related.Relation;
import org.dsauk.related.RelationKind;
import org.dsauk.report.JsonPointer;

/** What about the agreement as a whole keeps its flows from being live. */
final class AgreementObstacles {

    /** A tie to the agreement that takes the place of this one. */
    private record Replaced(Relation relation, JsonPointer source) {}

    private final DataSharingAgreement agreement;
    private final AgreementLife life;
    private final Editions editions;
    private final List<Replaced> replaced = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    AgreementObstacles(DataSharingAgreement agreement, AgreementLife life, Editions editions) {
        this.agreement = agreement;
        this.life = life;
        this.editions = editions;
        List<Relation> relations = agreement.getRelations();
        for (int i = 0; i < relations.size(); i++) {
            if (isReplacement(relations.get(i))) {
                named.addAll(relations.get(i).getParties());
                replaced.add(new Replaced(
                        relations.get(i), JsonPointer.ROOT.child("relations").child(i)));
            }
        }
    }

    private boolean isReplacement(Relation relation) {
        return relation.getKind().filter(RelationKind.REPLACED_BY::equals).isPresent()
                && !relation.getStrayReference().orElse(false)
                && relation.getDependent()
                        .map(dependent -> dependent.toString().equals(agreement.getId()))
                        .orElse(true);
    }

    /** Whether a tie to the agreement that takes the place of this one names a party. */
    boolean names(String id) {
        return named.contains(id);
    }

    void find(Asked asked) {
        if (agreement.getKind().filter(AgreementKind.FRAMEWORK::equals).isPresent()) {
            asked.add(
                    ObstacleKind.FRAMEWORK,
                    "the document is a framework, under which nothing is shared by itself",
                    JsonPointer.ROOT.child("kind"));
        }
        findStatus(asked);
        agreement.getTerm().ifPresent(term -> findTerm(term, asked));
        findReplacement(asked);
        if (editions.on(asked.day()).isEmpty()) {
            Edition first = editions.get(0);
            asked.add(
                    ObstacleKind.NO_VERSION_YET,
                    "the first version of the terms is of "
                            + first.begins().map(LocalDate::toString).orElse(""),
                    first.source());
        }
    }

    private void findStatus(Asked asked) {
        Optional<StatusOnDay> stand = life.on(asked.day());
        if (stand.isEmpty()) {
            boolean known = agreement.getStatus().isPresent();
            asked.add(
                    ObstacleKind.NOT_IN_FORCE,
                    "the agreement does not say that it is in force" + (known ? " on this day" : ""),
                    JsonPointer.ROOT.child(known ? "statusHistory" : "status"));
        } else if (!stand.get().allowsSharing()) {
            AgreementStatus status = stand.get().status();
            String since = stand.get().since().map(day -> " since " + day).orElse("");
            asked.add(
                    kind(status),
                    "the agreement stands at '" + status.code() + "'" + since,
                    stand.get().source());
        }
    }

    private static ObstacleKind kind(AgreementStatus status) {
        return switch (status) {
            case SUSPENDED -> ObstacleKind.AGREEMENT_SUSPENDED;
            case SUPERSEDED -> ObstacleKind.SUPERSEDED;
            case DRAFT,
                    IN_REVIEW,
                    APPROVED,
                    READY_TO_SIGN,
                    PARTIALLY_SIGNED,
                    IN_FORCE,
                    UNDER_REVIEW,
                    EXPIRED,
                    TERMINATED,
                    CLOSED -> ObstacleKind.NOT_IN_FORCE;
        };
    }

    private static void findTerm(Term term, Asked asked) {
        JsonPointer place = JsonPointer.ROOT.child("term");
        term.getEffectiveFrom()
                .filter(asked.day()::isBefore)
                .ifPresent(day -> asked.add(
                        ObstacleKind.TERM_NOT_BEGUN,
                        "the agreement runs from " + day + " only",
                        place.child("effectiveFrom")));
        term.getExpiresOn()
                .filter(asked.day()::isAfter)
                .ifPresent(day ->
                        asked.add(ObstacleKind.TERM_ENDED, "the agreement ran until " + day, place.child("expiresOn")));
    }

    /** Without a recorded day, what takes the place of the agreement does so on every day. */
    private void findReplacement(Asked asked) {
        if (life.supersededOn().filter(asked.day()::isBefore).isPresent()) {
            return;
        }
        replaced.stream()
                .filter(each -> asked.concernsParties(each.relation().getParties())
                        && asked.concernsPurpose(each.relation().getPurposes()))
                .forEach(each -> asked.add(
                        ObstacleKind.SUPERSEDED,
                        each.relation()
                                        .getTitle()
                                        .map(title -> "'" + title + "'")
                                        .orElse("another agreement") + " takes the place of the agreement",
                        each.source()));
    }
}
