package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.law.InForce;
import org.dsauk.law.Instrument;
import org.dsauk.obligation.Obligation;
import org.dsauk.obligation.ObligationCalendar;
import org.dsauk.obligation.ObligationKind;
import org.dsauk.obligation.UndatedObligation;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.schedule.MissingFact;
import org.junit.jupiter.api.Test;

class ObligationsJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private static final Obligation DUE = new Obligation(
            DAY,
            ObligationKind.RETENTION_REVIEW,
            "\"Łódź\" is looked at",
            List.of("camden"),
            "urn:x-test:a",
            Optional.of("Test agreement"),
            new JsonPointer("/heldData/0"),
            List.of(Instrument.UK_GDPR.article("5(1)(e)")),
            Optional.of("if nothing changes"),
            true,
            List.of(new MissingFact.Event(RetentionEvent.CASE_CLOSURE)));

    private static final UndatedObligation OPEN = new UndatedObligation(
            ObligationKind.DISPOSAL,
            "goes",
            List.of(),
            "urn:x-test:a",
            Optional.empty(),
            new JsonPointer("/heldData/1"),
            List.of(new MissingFact.Event(RetentionEvent.CASE_CLOSURE)),
            "case closure is not known",
            List.of());

    @Test
    void calendarIsWrittenMemberByMember() {
        ObligationCalendar calendar = new ObligationCalendar(
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2027, 6, 30),
                List.of(),
                List.of(DUE),
                List.of(OPEN),
                InForce.between("2018-05-25", "2026-06-30"));

        assertThat(ObligationsJson.write(calendar)).isEqualTo("""
                {
                  "first": "2026-07-01",
                  "last": "2027-06-30",
                  "lawKnown": {
                    "from": "2018-05-25",
                    "to": "2026-06-30"
                  },
                  "overdue": [],
                  "due": [
                    {
                      "day": "2026-09-30",
                      "kind": "retention-review",
                      "what": "\\"Łódź\\" is looked at",
                      "parties": [
                        "camden"
                      ],
                      "agreement": "urn:x-test:a",
                      "title": "Test agreement",
                      "pointer": "/heldData/0",
                      "uncertainty": "if nothing changes",
                      "atTheLatest": true,
                      "missing": [
                        "case-closure"
                      ],
                      "citations": [
                        {
                          "text": "UK GDPR Art 5(1)(e)",
                          "url": "https://www.legislation.gov.uk/eur/2016/679/article/5"
                        }
                      ]
                    }
                  ],
                  "undated": [
                    {
                      "kind": "disposal",
                      "what": "goes",
                      "parties": [],
                      "agreement": "urn:x-test:a",
                      "title": null,
                      "pointer": "/heldData/1",
                      "reason": "case closure is not known",
                      "missing": [
                        "case-closure"
                      ],
                      "citations": []
                    }
                  ]
                }
                """);
    }
}
