package org.dsauk.validation.subject;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dsauk.agreement.ExitArrangement;
import org.dsauk.agreement.ExitTerms;
import org.dsauk.ground.Act;
import org.dsauk.role.Processor;
import org.dsauk.scope.SharedItem;

/** Who receives which personal data, and what becomes of it at the end. */
final class ExitIndex {

    private final AgreementIndex index;
    private final List<ExitArrangement> all;
    private final Holdings<ExitArrangement> byParty;
    private final List<ExitArrangement> ofEverybody;
    private final Map<String, Bodies> receivers = new LinkedHashMap<>();
    private final Map<String, Set<SharedFlow>> received = new LinkedHashMap<>();
    private final IdentityHashMap<SharedFlow, Set<String>> personal = new IdentityHashMap<>();

    ExitIndex(AgreementIndex index) {
        this.index = index;
        all = index.agreement().getExit().map(ExitTerms::getArrangements).orElse(List.of());
        byParty = new Holdings<>(all, ExitArrangement::getParties);
        ofEverybody = all.stream().filter(one -> one.getParties().isEmpty()).toList();
        index.sides().stream().filter(side -> side.act() == Act.RECEIVING).forEach(this::add);
    }

    private void add(FlowSide side) {
        String id = side.bodies().id();
        if (!personal.computeIfAbsent(side.flow(), ExitIndex::personalItems).isEmpty()) {
            receivers.putIfAbsent(id, side.bodies());
            received.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(side.flow());
        }
    }

    private static Set<String> personalItems(SharedFlow flow) {
        Set<String> items = new HashSet<>();
        for (SharedItem item : flow.items()) {
            if (ItemKinds.isPersonal(item) == Answer.YES) {
                items.add(item.id());
            }
        }
        return items;
    }

    /** Put together when somebody asks: many who receive the same would have it as often. */
    private Set<String> receivedBy(String id) {
        Set<String> items = new HashSet<>();
        received.getOrDefault(id, Set.of()).forEach(flow -> items.addAll(personal.getOrDefault(flow, Set.of())));
        return items;
    }

    List<ExitArrangement> arrangements() {
        return all;
    }

    /** The parties and groups that flows name as recipients of personal data, each once. */
    List<Bodies> receivers() {
        return List.copyOf(receivers.values());
    }

    /** Which controllers among the recipients have data of which no arrangement says what becomes of it. */
    Coverage unsettled(Bodies bodies) {
        Set<String> items = receivedBy(bodies.id());
        return Bodies.coverAll(
                List.of(bodies),
                member -> Answer.of(index.isController(member.id())),
                aliases ->
                        Answer.of(settles(aliases, items, one -> one.getAction().isPresent())));
    }

    /** Which of those in a role of processors neither have an arrangement of their own nor fall under another's. */
    Coverage unsettled(Processor role) {
        boolean throughControllers = settledByControllers(role);
        return Bodies.coverAll(
                index.bodies(role.getParties()),
                member -> Answer.YES,
                aliases -> Answer.of(throughControllers || hasItsOwn(aliases)));
    }

    private boolean hasItsOwn(List<String> aliases) {
        return byParty.of(aliases).stream().anyMatch(one -> one.getAction().isPresent());
    }

    private boolean settledByControllers(Processor role) {
        Predicate<ExitArrangement> including =
                one -> one.getIncludesProcessors().orElse(false);
        if (role.getControllers().isEmpty()) {
            return all.stream().anyMatch(including);
        }
        return Bodies.coverAll(
                                index.bodies(role.getControllers()),
                                member -> Answer.YES,
                                aliases -> Answer.of(of(aliases, including)))
                        .answer()
                == Answer.YES;
    }

    private boolean of(List<String> aliases, Predicate<ExitArrangement> kind) {
        return ofEverybody.stream().anyMatch(kind)
                || byParty.of(aliases).stream().anyMatch(kind);
    }

    private boolean settles(List<String> aliases, Set<String> items, Predicate<ExitArrangement> kind) {
        Set<String> open = new HashSet<>(items);
        for (List<ExitArrangement> some : List.of(ofEverybody, byParty.of(aliases))) {
            for (ExitArrangement one : some) {
                index.effort().visit();
                if (kind.test(one)) {
                    if (one.getItems().isEmpty()) {
                        return true;
                    }
                    one.getItems().forEach(open::remove);
                }
            }
        }
        return open.isEmpty();
    }
}
