package org.dsauk.validation.subject;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dsauk.flow.DataFlow;
import org.dsauk.role.IndependentController;
import org.dsauk.role.JointControllers;
import org.dsauk.role.Processor;
import org.dsauk.role.Role;

/**
 * Who only processes on behalf of others, and where; everybody else in a flow is a controller (UK GDPR Article 4(1)(7)
 * and (8)).
 */
final class Roles {

    private final Holdings<Scope> processors;
    private final Holdings<Scope> controllers;
    private final boolean anyProcessor;

    Roles(List<Role> roles) {
        List<Scope> processing = roles.stream()
                .filter(Processor.class::isInstance)
                .map(Scope::of)
                .toList();
        List<Scope> controlling = roles.stream()
                .filter(role -> !(role instanceof Processor))
                .map(Scope::of)
                .toList();
        processors = new Holdings<>(processing, Scope::parties);
        controllers = new Holdings<>(controlling, Scope::parties);
        anyProcessor = !processing.isEmpty();
    }

    /** Whether somebody is stated to be a processor of something. */
    boolean anyProcessor() {
        return anyProcessor;
    }

    /** Whether those who go by some ids are stated to be processors, and nowhere to be controllers. */
    boolean areProcessors(List<String> aliases) {
        return processors.count(aliases) > 0 && controllers.count(aliases) == 0;
    }

    /** Whether those who go by some ids do nothing in a flow but process on behalf of others. */
    boolean onlyProcess(List<String> aliases, DataFlow flow) {
        return anyProcessor && process(aliases, flow) && !control(aliases, flow);
    }

    private boolean process(List<String> aliases, DataFlow flow) {
        for (String alias : aliases) {
            for (Scope scope : processors.of(alias)) {
                if (scope.covers(flow)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean control(List<String> aliases, DataFlow flow) {
        for (String alias : aliases) {
            for (Scope scope : controllers.of(alias)) {
                if (scope.touches(flow)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a role is limited to; an empty set does not limit it. */
    record Scope(
            List<String> parties, Set<String> flows, Set<String> purposes, Set<String> items, Set<String> systems) {

        static Scope of(Role role) {
            if (role instanceof Processor processor) {
                return new Scope(
                        processor.getParties(),
                        new HashSet<>(processor.getFlows()),
                        new HashSet<>(processor.getPurposes()),
                        new HashSet<>(processor.getItems()),
                        new HashSet<>(processor.getSystems()));
            }
            if (role instanceof JointControllers joint) {
                return new Scope(
                        joint.getParties(),
                        new HashSet<>(joint.getFlows()),
                        new HashSet<>(joint.getPurposes()),
                        new HashSet<>(joint.getItems()),
                        new HashSet<>(joint.getSystems()));
            }
            IndependentController controller = (IndependentController) role;
            return new Scope(
                    controller.getParties(),
                    new HashSet<>(controller.getFlows()),
                    new HashSet<>(controller.getPurposes()),
                    new HashSet<>(controller.getItems()),
                    new HashSet<>(controller.getSystems()));
        }

        /** Whether the role holds for all that happens in a flow. */
        boolean covers(DataFlow flow) {
            return (flows.isEmpty() || flows.contains(flow.getId()))
                    && holdsAll(purposes, flow.getPurposes())
                    && holdsAll(items, flow.getItems())
                    && holdsAll(systems, flow.getSystems());
        }

        /** Whether the role holds for some of what happens in a flow. */
        boolean touches(DataFlow flow) {
            return (flows.isEmpty() || flows.contains(flow.getId()))
                    && holdsOne(purposes, flow.getPurposes())
                    && holdsOne(items, flow.getItems())
                    && holdsOne(systems, flow.getSystems());
        }

        private static boolean holdsAll(Set<String> limit, Collection<String> stated) {
            return limit.isEmpty() || (!stated.isEmpty() && limit.containsAll(stated));
        }

        private static boolean holdsOne(Set<String> limit, Collection<String> stated) {
            return limit.isEmpty() || stated.stream().anyMatch(limit::contains);
        }
    }
}
