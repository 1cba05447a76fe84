package org.dsauk.json;

import java.util.function.BiConsumer;
import org.dsauk.law.Provision;
import org.dsauk.obligation.Obligation;
import org.dsauk.obligation.ObligationCalendar;
import org.dsauk.obligation.UndatedObligation;
import org.dsauk.participation.Liveness;
import org.dsauk.report.Finding;
import org.dsauk.report.RuleInfo;
import org.dsauk.report.ValidationReport;
import org.dsauk.schedule.RetentionSchedule;
import org.dsauk.schedule.ScheduledDisposal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a Jackson mapper with default settings read and write agreements, and each of their parts.
 *
 * <p>As users of Jackson expect, the first fault is thrown: as a {@link RefusedValueException}, a kind of
 * {@link tools.jackson.databind.exc.MismatchedInputException} that has the fault as a finding. Members and codes that
 * the format does not know are kept and no fault, unless the mapper has {@code FAIL_ON_UNKNOWN_PROPERTIES} on. The
 * limits are those of the mapper.
 *
 * <p>Answers are written, not read, with the members of {@link ReportJson}, {@link RetentionScheduleJson},
 * {@link ParticipationJson}, {@link ObligationsJson} and {@link RulesJson}: {@link ValidationReport}, {@link Finding},
 * {@link Provision}, {@link RuleInfo}, {@link RetentionSchedule} and {@link ScheduledDisposal}, {@link Liveness},
 * {@link ObligationCalendar}, {@link Obligation} and {@link UndatedObligation}. Who takes part on a day is no value of
 * its own, since it is asked of {@link org.dsauk.participation.Participations} with a day: {@link ParticipationJson}
 * writes it.
 */
public final class DsaModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** A module for {@code JsonMapper.builder().addModule(new DsaModule())}. */
    public DsaModule() {
        super("dsa", new Version(0, 1, 0, null, "org.dsauk", "dsa-json"));
        Codecs.forEach(this::register);
        answer(ValidationReport.class, ReportJson::writeMembers);
        answer(Finding.class, ReportJson::writeFinding);
        answer(Provision.class, ReportJson::writeProvision);
        answer(RuleInfo.class, RulesJson::writeMembers);
        answer(RetentionSchedule.class, RetentionScheduleJson::writeMembers);
        answer(ScheduledDisposal.class, RetentionScheduleJson::writeEntry);
        answer(Liveness.class, ParticipationJson::writeMembers);
        answer(ObligationCalendar.class, ObligationsJson::writeMembers);
        answer(Obligation.class, ObligationsJson::writeMembers);
        answer(UndatedObligation.class, ObligationsJson::writeMembers);
    }

    private <T> void answer(Class<T> type, BiConsumer<T, JsonGenerator> members) {
        addSerializer(type, new MembersSerializer<>(members));
    }

    private <T> void register(Class<T> type, Codec<T> codec) {
        addDeserializer(type, new CodecDeserializer<>(type, codec));
        addSerializer(type, new CodecSerializer<>(codec));
    }
}
