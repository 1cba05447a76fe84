package org.dsauk.participation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dsauk.role.IndependentController;
import org.dsauk.role.JointControllers;
import org.dsauk.role.Processor;
import org.dsauk.role.Role;

/** Who is stated to be a processor, and nowhere to be a controller (UK GDPR Article 4(1)(7) and (8)). */
final class StatedProcessors {

    private final Set<String> processors = new HashSet<>();
    private final Set<String> controllers = new HashSet<>();

    StatedProcessors(List<Role> roles) {
        for (Role role : roles) {
            if (role instanceof Processor processor) {
                processors.addAll(processor.getParties());
            } else if (role instanceof JointControllers joint) {
                controllers.addAll(joint.getParties());
            } else {
                controllers.addAll(((IndependentController) role).getParties());
            }
        }
    }

    /** {@return whether they include the one that goes by some ids} */
    boolean include(Collection<String> aliases) {
        return aliases.stream().anyMatch(processors::contains)
                && aliases.stream().noneMatch(controllers::contains);
    }
}
