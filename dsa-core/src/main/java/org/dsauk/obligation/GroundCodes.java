package org.dsauk.obligation;

import java.util.List;
import org.dsauk.ground.CriminalOffenceGround;
import org.dsauk.ground.InterestRequest;
import org.dsauk.ground.LawEnforcementGround;
import org.dsauk.ground.LawfulBasis;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.LegalObligation;
import org.dsauk.ground.PublicTask;
import org.dsauk.ground.RecognisedLegitimateInterest;
import org.dsauk.ground.SpecialCategoryGround;
import org.dsauk.law.LawTopic;
import org.dsauk.report.JsonPointer;

/** The codes of the law on which the legal grounds rest. */
final class GroundCodes {

    private static final JsonPointer LIST = JsonPointer.ROOT.child("legalGrounds");

    private final UsedCodes codes;
    private final JsonPointer source;

    private GroundCodes(UsedCodes codes, JsonPointer source) {
        this.codes = codes;
        this.source = source;
    }

    static void collect(List<LegalGround> grounds, UsedCodes codes) {
        for (int i = 0; i < grounds.size(); i++) {
            new GroundCodes(codes, LIST.child(i)).collect(grounds.get(i));
        }
    }

    private void collect(LegalGround ground) {
        ground.getBasis().ifPresent(this::collect);
        ground.getLawEnforcement().ifPresent(this::collect);
        for (int i = 0; i < ground.getSpecialCategory().size(); i++) {
            collect(
                    ground.getSpecialCategory().get(i),
                    source.child("specialCategory").child(i));
        }
        for (int i = 0; i < ground.getCriminalOffence().size(); i++) {
            collect(
                    ground.getCriminalOffence().get(i),
                    source.child("criminalOffence").child(i));
        }
        codes.add(source.child("powers"), ground.getPowers());
        codes.add(source.child("reuseAuthorisedBy"), ground.getReuseAuthorisedBy());
        ground.getFurtherUse()
                .ifPresent(use -> codes.add(source.child("furtherUse").child("compatibility"), use.getCompatibility()));
    }

    private void collect(LawfulBasis basis) {
        JsonPointer place = source.child("basis");
        codes.add(place, basis.code().topic(), basis.code().code());
        if (basis instanceof LegalObligation duty) {
            codes.add(place.child("duties"), duty.getDuties());
        } else if (basis instanceof PublicTask task) {
            codes.add(place.child("functions"), task.getFunctions());
        } else if (basis instanceof RecognisedLegitimateInterest interest) {
            codes.add(place.child("condition"), interest.getCondition());
            interest.getRequest()
                    .map(InterestRequest::getPowers)
                    .ifPresent(powers -> codes.add(place.child("request").child("powers"), powers));
        }
    }

    private void collect(LawEnforcementGround ground) {
        JsonPointer place = source.child("lawEnforcement");
        codes.add(place.child("condition"), ground.getCondition());
        codes.add(place.child("laws"), ground.getLaws());
        codes.add(place.child("competentAuthority"), ground.getCompetentAuthority());
        codes.add(place.child("statutoryFunction"), ground.getStatutoryFunction());
        codes.addParagraphs(place.child("schedule8"), LawTopic.LAW_ENFORCEMENT_CONDITIONS, ground.getSchedule8());
    }

    private void collect(SpecialCategoryGround ground, JsonPointer place) {
        codes.add(place.child("condition"), ground.getCondition());
        codes.addParagraphs(place.child("schedule1"), LawTopic.SCHEDULE_1, ground.getSchedule1());
    }

    private void collect(CriminalOffenceGround ground, JsonPointer place) {
        codes.add(place.child("condition"), ground.getCondition());
        codes.add(place.child("laws"), ground.getLaws());
        codes.addParagraphs(place.child("schedule1"), LawTopic.SCHEDULE_1, ground.getSchedule1());
    }
}
