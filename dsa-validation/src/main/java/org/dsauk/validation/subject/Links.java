package org.dsauk.validation.subject;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.data.Population;
import org.dsauk.ground.LegalGround;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.related.Approval;
import org.dsauk.related.Relation;
import org.dsauk.related.RelationKind;
import org.dsauk.report.JsonPointer;
import org.dsauk.role.Processor;
import org.dsauk.role.Role;
import org.dsauk.text.Excerpt;

/** The references of an agreement that lead from one thing to another of its kind, and may lead in a circle. */
final class Links {

    private static final Set<RelationKind> UPWARDS = Set.of(
            RelationKind.UMBRELLA,
            RelationKind.FRAMEWORK_CONTRACT,
            RelationKind.PROTOCOL,
            RelationKind.APPENDIX_OF,
            RelationKind.REPLACES);

    private final DataSharingAgreement agreement;
    private final List<LinkEdge> edges = new ArrayList<>();

    private Links(DataSharingAgreement agreement) {
        this.agreement = agreement;
    }

    /** Shows all links of an agreement, kind by kind. */
    static void each(DataSharingAgreement agreement, Subjects.Visitor<? super Link> visitor) {
        Links links = new Links(agreement);
        links.collect();
        links.show(visitor);
    }

    private void collect() {
        parties();
        each(
                "parts of data items",
                "dataItems",
                agreement.getDataItems(),
                DataItem::getId,
                "partOf",
                DataItem::getPartOf);
        each(
                "replaced data items",
                "dataItems",
                agreement.getDataItems(),
                DataItem::getId,
                "replacedBy",
                DataItem::getReplacedBy);
        each(
                "parts of populations",
                "populations",
                agreement.getPopulations(),
                Population::getId,
                "partOf",
                Population::getPartOf);
        each(
                "approvals",
                "approvals",
                agreement.getApprovals(),
                Approval::getId,
                "lapsesWith",
                Approval::getLapsesWith);
        each(
                "alternative grounds",
                "legalGrounds",
                agreement.getLegalGrounds(),
                LegalGround::getId,
                "alternativeTo",
                LegalGround::getAlternativeTo);
        processors();
        relations();
    }

    private <T> void each(
            String kind,
            String list,
            List<T> things,
            Function<T, String> id,
            String member,
            Function<T, Optional<String>> target) {
        for (int i = 0; i < things.size(); i++) {
            int position = i;
            String from = id.apply(things.get(i));
            target.apply(things.get(i))
                    .ifPresent(to -> edges.add(new LinkEdge(
                            kind,
                            from,
                            to,
                            () -> JsonPointer.ROOT.child(list).child(position).child(member))));
        }
    }

    private void parties() {
        List<Party> parties = agreement.getParties();
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            for (int k = 0; k < party.getSucceeds().size(); k++) {
                JsonPointer pointer = JsonPointer.ROOT
                        .child("parties")
                        .child(i)
                        .child("succeeds")
                        .child(k);
                party.getSucceeds()
                        .get(k)
                        .getPredecessor()
                        .ifPresent(before -> edges.add(new LinkEdge(
                                "successions", party.getId(), before, () -> pointer.child("predecessor"))));
            }
        }
        each(
                "parts of groups",
                "partyGroups",
                agreement.getPartyGroups(),
                PartyGroup::getId,
                "partOf",
                PartyGroup::getPartOf);
        each("hosts of parties", "parties", parties, Party::getId, "hostedBy", Party::getHostedBy);
    }

    /** One body may process for another that processes for it; to process for oneself is a circle. */
    private void processors() {
        List<Role> roles = agreement.getRoles();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) instanceof Processor processor) {
                JsonPointer pointer = JsonPointer.ROOT.child("roles").child(i);
                engagements(processor, i, pointer.child("engagedBy"));
                ownControllers(processor, pointer.child("controllers"));
            }
        }
    }

    /** All parties of a role meet in one place, so that not each of them is joined with each of the others. */
    private void engagements(Processor processor, int position, JsonPointer pointer) {
        List<String> parties = processor.getParties();
        if (parties.isEmpty() || processor.getEngagedBy().isEmpty()) {
            return;
        }
        String kind = "processors";
        String meeting = parties.size() == 1 ? parties.get(0) : LinkEdge.MEETING + position;
        if (parties.size() > 1) {
            parties.forEach(party -> edges.add(new LinkEdge(kind, party, meeting, party, () -> pointer)));
        }
        for (int k = 0; k < processor.getEngagedBy().size(); k++) {
            JsonPointer place = pointer.child(k);
            edges.add(new LinkEdge(kind, meeting, processor.getEngagedBy().get(k), parties.get(0), () -> place));
        }
    }

    private void ownControllers(Processor processor, JsonPointer pointer) {
        Set<String> parties = new HashSet<>(processor.getParties());
        for (int k = 0; k < processor.getControllers().size(); k++) {
            String controller = processor.getControllers().get(k);
            if (parties.contains(controller)) {
                JsonPointer place = pointer.child(k);
                edges.add(new LinkEdge("controllers of processors", controller, controller, () -> place));
            }
        }
    }

    private void relations() {
        String kind = "ties of agreements";
        List<Relation> relations = agreement.getRelations();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            JsonPointer pointer = JsonPointer.ROOT.child("relations").child(i).child("agreement");
            String one = relation.getDependent().map(URI::toString).orElse(agreement.getId());
            Optional<String> other = relation.getAgreement().map(URI::toString);
            if (relation.getKind().filter(UPWARDS::contains).isPresent()) {
                other.ifPresent(to -> edges.add(new LinkEdge(kind, one, to, () -> pointer)));
            } else if (relation.getKind()
                    .filter(RelationKind.REPLACED_BY::equals)
                    .isPresent()) {
                other.ifPresent(from -> edges.add(new LinkEdge(kind, from, one, () -> pointer)));
            }
        }
    }

    private void show(Subjects.Visitor<? super Link> visitor) {
        Map<String, Map<String, List<LinkEdge>>> byKind = new LinkedHashMap<>();
        for (LinkEdge edge : edges) {
            byKind.computeIfAbsent(edge.kind(), kind -> new LinkedHashMap<>())
                    .computeIfAbsent(edge.from(), from -> new ArrayList<>())
                    .add(edge);
        }
        Set<LinkEdge> closing = new HashSet<>();
        byKind.values().forEach(outgoing -> closing.addAll(CircleSearch.closing(outgoing)));
        for (LinkEdge edge : edges) {
            if (edge.leadsToMeeting()) {
                continue;
            }
            Link link = new Link(edge.kind(), edge.who(), edge.to(), closing.contains(edge));
            visitor.visit(link, Place.of(() -> "reference " + Excerpt.quoted(edge.to()), edge.pointer()));
        }
    }
}
