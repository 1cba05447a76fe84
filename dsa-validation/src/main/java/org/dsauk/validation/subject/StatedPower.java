package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dsauk.ground.LawEnforcementGround;
import org.dsauk.ground.LawfulBasis;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.LegalObligation;
import org.dsauk.ground.PublicTask;
import org.dsauk.ground.RecognisedLegitimateInterest;
import org.dsauk.law.LegalPower;
import org.dsauk.report.JsonPointer;
import org.dsauk.text.Excerpt;

/**
 * A provision that a legal ground names.
 *
 * @param ground the ground
 * @param power the provision
 * @param path the member that names it, as the steps on the way from the ground
 */
public record StatedPower(StatedGround ground, LegalPower power, List<String> path) implements Governed {

    /** Copies the path. */
    public StatedPower {
        path = List.copyOf(path);
    }

    /** {@return where it stands} */
    public Place place() {
        return Place.of(() -> ground.place().label() + ", provision " + Excerpt.quoted(power.code()), this::pointer);
    }

    private JsonPointer pointer() {
        JsonPointer pointer = ground.place().pointer();
        for (String step : path) {
            pointer = pointer.child(step);
        }
        return pointer;
    }

    /** {@return what the law says of it} */
    public PowerFacts facts() {
        return ground.facts(power);
    }

    /** {@return the code of the provision, which is how reports name it} */
    @Override
    public String toString() {
        return power.code();
    }

    /** The provisions by which the ground allows its act in public law. */
    static void eachGateway(StatedGround stated, Consumer<StatedPower> sink) {
        add(stated, stated.ground().getPowers(), sink, "powers");
    }

    /** All provisions on which the ground rests, for whatever. */
    static void each(StatedGround stated, Consumer<StatedPower> sink) {
        LegalGround ground = stated.ground();
        ground.getBasis().ifPresent(basis -> ofBasis(stated, basis, sink));
        ground.getLawEnforcement().ifPresent(basis -> ofLawEnforcement(stated, basis, sink));
        for (int i = 0; i < ground.getCriminalOffence().size(); i++) {
            List<LegalPower> laws = ground.getCriminalOffence().get(i).getLaws();
            add(stated, laws, sink, "criminalOffence", Integer.toString(i), "laws");
        }
        eachGateway(stated, sink);
        add(stated, ground.getReuseAuthorisedBy(), sink, "reuseAuthorisedBy");
    }

    private static void ofBasis(StatedGround stated, LawfulBasis basis, Consumer<StatedPower> sink) {
        if (basis instanceof LegalObligation obligation) {
            add(stated, obligation.getDuties(), sink, "basis", "duties");
        } else if (basis instanceof PublicTask task) {
            add(stated, task.getFunctions(), sink, "basis", "functions");
        } else if (basis instanceof RecognisedLegitimateInterest interest) {
            interest.getRequest()
                    .ifPresent(request -> add(stated, request.getPowers(), sink, "basis", "request", "powers"));
        }
    }

    private static void ofLawEnforcement(StatedGround stated, LawEnforcementGround ground, Consumer<StatedPower> sink) {
        add(stated, ground.getLaws(), sink, "lawEnforcement", "laws");
        ground.getStatutoryFunction()
                .ifPresent(power ->
                        sink.accept(new StatedPower(stated, power, List.of("lawEnforcement", "statutoryFunction"))));
    }

    private static void add(
            StatedGround stated, List<LegalPower> powers, Consumer<StatedPower> sink, String... members) {
        for (int i = 0; i < powers.size(); i++) {
            List<String> path = new ArrayList<>(List.of(members));
            path.add(Integer.toString(i));
            sink.accept(new StatedPower(stated, powers.get(i), path));
        }
    }

    @Override
    public boolean isUnderPart3Alone() {
        return ground.isLawEnforcement();
    }
}
