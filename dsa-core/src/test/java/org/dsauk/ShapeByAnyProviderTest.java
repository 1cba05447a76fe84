package org.dsauk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ReviewPlan;
import org.dsauk.assessment.Assessment;
import org.dsauk.ground.Consent;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.SpecialCategoryGround;
import org.dsauk.model.Shape;
import org.dsauk.party.Contact;
import org.dsauk.party.Party;
import org.dsauk.purpose.Purpose;
import org.dsauk.retention.InWords;
import org.dsauk.retention.RetentionRule;
import org.dsauk.rights.ComplaintsRoute;
import org.dsauk.rights.RightsTerms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A Bean Validation provider with its default settings really checks the shape of a whole agreement. */
class ShapeByAnyProviderTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void aGoodAgreementHasNoFault() {
        assertThat(faults(good().build())).isEmpty();
    }

    @Test
    void anEmptyDraftHasNoFault() {
        assertThat(faults(draft().build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u2003", "\u2028"})
    void aBlankTitleIsFoundOnce(String blank) {
        assertThat(faults(good().title(blank).build())).containsExactly("title: must not be blank");
    }

    @Test
    void aTextWithASpaceThatDoesNotBreakIsNotBlank() {
        assertThat(faults(good().title("\u00a0").build())).isEmpty();
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of("id", draft("no scheme").build()),
                Arguments.of("id", draft("x:" + "y".repeat(Shape.NAME - 1)).build()),
                Arguments.of("title", draft().title(tooLong(Shape.NAME)).build()),
                Arguments.of(
                        "parties[0].id",
                        draft().addParty(party("Camden").build()).build()),
                Arguments.of(
                        "parties[1].contacts[0].name",
                        draft().addParties(
                                        party("a").build(),
                                        party("b").addContact(blankContact()).build())
                                .build()),
                Arguments.of(
                        "purposes[0].examples[1].<list element>",
                        draft().addPurpose(Purpose.builder()
                                        .id("p")
                                        .addExamples("good", " ")
                                        .build())
                                .build()),
                Arguments.of(
                        "purposes[0].aim",
                        draft().addPurpose(Purpose.builder()
                                        .id("p")
                                        .aim(tooLong(Shape.PROSE))
                                        .build())
                                .build()),
                Arguments.of("rights.complaints[0].acknowledgeWithinDays", withAcknowledgement(-1)),
                Arguments.of("rights.complaints[0].acknowledgeWithinDays", withAcknowledgement(367)),
                Arguments.of(
                        "legalGrounds[0].basis.obtained",
                        draft().addLegalGround(ground().basis(
                                                Consent.builder().obtained("").build())
                                        .build())
                                .build()),
                Arguments.of("legalGrounds[0].specialCategory[0].schedule1[1].<list element>", withParagraphs(1, 38)),
                Arguments.of("legalGrounds[0].specialCategory[0].schedule1[0].<list element>", withParagraphs(0, 37)),
                Arguments.of(
                        "retention[0].period.words",
                        draft().addRetention(RetentionRule.builder()
                                        .id("r")
                                        .period(InWords.builder().words(" ").build())
                                        .build())
                                .build()),
                Arguments.of(
                        "assessments[0].id",
                        draft().addAssessment(Assessment.builder().id("").build())
                                .build()),
                Arguments.of(
                        "review.triggers[0].<list element>",
                        draft().review(ReviewPlan.builder().addTrigger("").build())
                                .build()));
    }

    @ParameterizedTest(name = "at {0}")
    @MethodSource("faulty")
    void aFaultIsFoundOnceAndWhereItIs(String path, DataSharingAgreement agreement) {
        assertThat(VALIDATOR.validate(agreement))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 366})
    void daysWithinAYearAreGood(int days) {
        assertThat(faults(withAcknowledgement(days))).isEmpty();
    }

    @Test
    void theLongestTextsAreGood() {
        DataSharingAgreement agreement = draft("x:" + "y".repeat(Shape.NAME - 2))
                .title("t".repeat(Shape.NAME))
                .addPurpose(
                        Purpose.builder().id("p").aim("a".repeat(Shape.PROSE)).build())
                .build();
        assertThat(faults(agreement)).isEmpty();
    }

    private static List<String> faults(DataSharingAgreement agreement) {
        return VALIDATOR.validate(agreement).stream()
                .map(ShapeByAnyProviderTest::print)
                .toList();
    }

    private static String print(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + ": " + violation.getMessage();
    }

    private static DataSharingAgreement.Builder draft() {
        return draft("urn:uuid:0b0f9f4e-2f6c-4c50-9c3c-1f3d6c1d7a11");
    }

    private static DataSharingAgreement.Builder draft(String id) {
        return DataSharingAgreement.builder().id(id);
    }

    private static DataSharingAgreement.Builder good() {
        return draft().title("Safeguarding children")
                .version("1.0")
                .addParty(party("camden")
                        .name("Camden")
                        .addContact(contact("Duty team"))
                        .build())
                .addLegalGround(
                        ground().basis(Consent.builder().obtained("on a form").build())
                                .build())
                .rights(RightsTerms.builder().build());
    }

    private static Party.Builder party(String id) {
        return Party.builder().id(id);
    }

    private static LegalGround.Builder ground() {
        return LegalGround.builder().id("g");
    }

    private static Contact contact(String name) {
        return Contact.builder().name(name).build();
    }

    private static Contact blankContact() {
        return contact("  ");
    }

    private static String tooLong(int most) {
        return "x".repeat(most + 1);
    }

    private static DataSharingAgreement withAcknowledgement(int days) {
        ComplaintsRoute route =
                ComplaintsRoute.builder().acknowledgeWithinDays(days).build();
        return draft().rights(RightsTerms.builder().addComplaint(route).build()).build();
    }

    private static DataSharingAgreement withParagraphs(int... paragraphs) {
        SpecialCategoryGround special =
                SpecialCategoryGround.builder().addSchedule1(paragraphs).build();
        return draft().addLegalGround(ground().addSpecialCategory(special).build())
                .build();
    }
}
