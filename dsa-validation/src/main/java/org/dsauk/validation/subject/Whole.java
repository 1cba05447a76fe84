package org.dsauk.validation.subject;

/**
 * The agreement as a whole, with its references looked up.
 *
 * @param index the agreement
 */
public record Whole(AgreementIndex index) {

    /** {@return whether some flow has personal data} */
    public Answer personalData() {
        Answer answer = Answer.NO;
        for (SharedFlow flow : index.flows()) {
            answer = answer.or(flow.personalData());
        }
        return answer;
    }

    /** {@return whether somebody is stated to process on behalf of somebody else} */
    public boolean hasProcessors() {
        return index.roles().anyProcessor();
    }

    /** {@return whether two parties or more are controllers in a flow, those who may still join included} */
    public Answer hasTwoControllers() {
        return index.hasTwoControllers();
    }
}
