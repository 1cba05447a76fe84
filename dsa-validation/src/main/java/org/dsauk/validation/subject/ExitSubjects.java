package org.dsauk.validation.subject;

import java.util.List;
import org.dsauk.agreement.ExitArrangement;
import org.dsauk.report.JsonPointer;
import org.dsauk.role.Processor;
import org.dsauk.role.Role;
import org.dsauk.text.Excerpt;

/** The kinds of subject among the terms on what happens at the end. */
public final class ExitSubjects {

    /** The parties and groups that flows name as recipients of personal data, each once. */
    public static final Subjects<DataHolder> RECEIVERS = ExitSubjects::eachReceiver;

    /** Those in each role of processors. */
    public static final Subjects<DataHolder> PROCESSING = ExitSubjects::eachProcessor;

    /** What parties do with the data at the end. */
    public static final Subjects<ExitArrangement> EXIT_ARRANGEMENTS = Subjects.of(
            index -> index.handling().exit().arrangements(),
            (one, i) -> Place.of(
                    () -> "exit arrangement " + (i + 1),
                    () -> JsonPointer.ROOT.child("exit").child("arrangements").child(i)));

    private ExitSubjects() {}

    private static void eachReceiver(AgreementIndex index, Subjects.Visitor<? super DataHolder> visitor) {
        ExitIndex exit = index.handling().exit();
        for (Bodies bodies : exit.receivers()) {
            visitor.visit(
                    new DataHolder(index, () -> exit.unsettled(bodies)),
                    Place.of(() -> "recipient " + Excerpt.quoted(bodies.id()), () -> JsonPointer.ROOT.child("exit")));
        }
    }

    private static void eachProcessor(AgreementIndex index, Subjects.Visitor<? super DataHolder> visitor) {
        ExitIndex exit = index.handling().exit();
        List<Role> roles = index.agreement().getRoles();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) instanceof Processor processor) {
                int position = i;
                visitor.visit(
                        new DataHolder(index, () -> exit.unsettled(processor)),
                        Place.of(
                                () -> "processors of role " + (position + 1),
                                () -> JsonPointer.ROOT.child("roles").child(position)));
            }
        }
    }
}
