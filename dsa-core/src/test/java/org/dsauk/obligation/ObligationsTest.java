package org.dsauk.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.obligation.Asked.agreement;
import static org.dsauk.obligation.Asked.day;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ReviewPlan;
import org.dsauk.agreement.Term;
import org.dsauk.arbitrary.DocumentArbitraries;
import org.dsauk.party.Party;
import org.dsauk.party.PartyIdentifier;
import org.junit.jupiter.api.Test;

class ObligationsTest {

    private static final LocalDate FIRST = day("2026-07-01");
    private static final LocalDate LAST = day("2027-06-30");

    private static DataSharingAgreement numbered(int number) {
        return agreement(found -> found.id("urn:x-test:" + number)
                .title("Agreement " + number)
                .review(ReviewPlan.builder()
                        .nextDue(FIRST.plusDays(number * 7 % 30))
                        .interval(Period.ofMonths(3))
                        .build())
                .term(Term.builder().expiresOn(FIRST.plusDays(number)).build()));
    }

    private static List<DataSharingAgreement> portfolio(int size) {
        List<DataSharingAgreement> portfolio = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            portfolio.add(numbered(number));
        }
        return portfolio;
    }

    @Test
    void severalAgreementsAreInOneOrderOfDays() {
        List<Obligation> due = Obligations.of(portfolio(15)).between(FIRST, LAST);

        assertThat(due)
                .isSortedAccordingTo(Obligation.ORDER)
                .extracting(Obligation::day)
                .isSorted();
        assertThat(due).extracting(Obligation::agreementId).contains("urn:x-test:1", "urn:x-test:15");
    }

    @Test
    void orderOfTheAgreementsChangesNothing() {
        List<DataSharingAgreement> shuffled = portfolio(15);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Obligations.of(shuffled).calendar(FIRST, LAST))
                .isEqualTo(Obligations.of(portfolio(15)).calendar(FIRST, LAST));
    }

    @Test
    void agreementThatIsThereTwiceCountsOnce() {
        List<DataSharingAgreement> twice = List.of(numbered(1), numbered(1));

        assertThat(Obligations.of(twice).calendar(FIRST, LAST))
                .isEqualTo(Obligations.of(numbered(1)).calendar(FIRST, LAST));
    }

    @Test
    void timeZoneAndLocaleChangeNothing() {
        ObligationCalendar here = Obligations.of(portfolio(3)).calendar(FIRST, LAST);
        String text = TextCalendar.of(here).toString();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));

            ObligationCalendar there = Obligations.of(portfolio(3)).calendar(FIRST, LAST);
            assertThat(there).isEqualTo(here);
            assertThat(TextCalendar.of(there)).hasToString(text);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void windowThatEndsBeforeItBeginsHasNothing() {
        assertThat(Obligations.of(portfolio(3)).between(LAST, FIRST)).isEmpty();
    }

    @Test
    void windowOf29FebruaryHasItsDay() {
        DataSharingAgreement leap = agreement(
                found -> found.term(Term.builder().expiresOn(day("2028-02-29")).build()));

        assertThat(Obligations.of(leap).between(day("2028-02-29"), day("2028-02-29")))
                .extracting(Obligation::kind)
                .containsExactly(ObligationKind.EXPIRY);
    }

    @Test
    void thousandsOfObligationsAreAllListed() {
        Party.Builder party = Party.builder().id("registered");
        for (int i = 0; i < 5_000; i++) {
            party.addIdentifiers(PartyIdentifier.builder()
                    .value("Z" + i)
                    .expiresOn(FIRST.plusDays(i % 300))
                    .build());
        }
        DataSharingAgreement many = agreement(found -> found.addParties(party.build()));

        List<Obligation> due = Obligations.of(many).between(FIRST, LAST);

        assertThat(due).hasSize(5_000).isSortedAccordingTo(Obligation.ORDER);
        assertThat(due.get(0).source().text()).isEqualTo("/parties/2/identifiers/0/expiresOn");
        assertThat(due.get(1).source().text()).isEqualTo("/parties/2/identifiers/300/expiresOn");
    }

    @Test
    void calendarKnowsUntilWhenTheLawIsKnown() {
        assertThat(Obligations.of(numbered(1)).calendar(FIRST, LAST).lawKnown().to())
                .contains(day("2026-06-30"));
    }

    @Provide
    Arbitrary<DataSharingAgreement> agreements() {
        return DocumentArbitraries.agreements();
    }

    @Property
    void noAgreementMakesItThrow(@ForAll("agreements") DataSharingAgreement any) {
        ObligationCalendar calendar = Obligations.of(any).calendar(LocalDate.MIN, LocalDate.MAX);
        ObligationCalendar year = Obligations.of(any).calendar(FIRST, LAST);

        assertThat(calendar.overdue()).isEmpty();
        assertThat(year.due())
                .allSatisfy(obligation -> assertThat(obligation.day()).isBetween(FIRST, LAST));
        assertThat(year.overdue())
                .allSatisfy(obligation -> assertThat(obligation.day()).isBefore(FIRST));
        assertThat(TextCalendar.of(year).toString()).endsWith("This is engineering, not legal advice.\n");
    }
}
