package org.dsauk.validation.subject;

import java.util.List;
import org.dsauk.role.Processor;
import org.dsauk.role.Role;

/**
 * A role of parties as it stands in its agreement.
 *
 * @param role the role
 * @param index the agreement
 * @param <R> the kind of role
 */
public record StatedRole<R extends Role>(R role, AgreementIndex index) implements Governed {

    /** {@return whether it is a role in the processing of personal data} */
    public Answer personalData() {
        Roles.Scope scope = Roles.Scope.of(role);
        return index.handling().personalDataOf(scope.flows(), scope.purposes(), scope.items());
    }

    /** {@return whether the UK GDPR governs what those in the role do: not all their legal grounds are of Part 3} */
    public boolean isUnderUkGdpr() {
        return index.bodies(deciding()).stream()
                .flatMap(bodies -> bodies.members().stream())
                .anyMatch(member -> !index.grounds().areOnlyOfLawEnforcement(member.aliases()));
    }

    /** Those whose grounds decide: of processors, the controllers for whom they work. */
    private List<String> deciding() {
        return role instanceof Processor processor
                ? processor.getControllers()
                : Roles.Scope.of(role).parties();
    }

    @Override
    public boolean isUnderPart3Alone() {
        return !deciding().isEmpty() && !isUnderUkGdpr();
    }
}
