package org.dsauk.obligation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsauk.law.LawChange;
import org.dsauk.law.LawEntry;
import org.dsauk.law.LawStatus;
import org.dsauk.law.LawTopic;
import org.dsauk.report.JsonPointer;

/**
 * Changes of the law that touch an agreement: of the codes that it states, and those of the calendar of the law that
 * concern every agreement or one of these codes. What is enacted and has no day yet is listed without one.
 */
final class LawEntries {

    static final String CONCERNS = "concerns";

    private final Diary diary;
    private final Map<String, JsonPointer> places = new TreeMap<>();

    private LawEntries(Diary diary) {
        this.diary = diary;
        for (UsedCodes.Use use : UsedCodes.of(diary.agreement())) {
            places.merge(use.topic().code(), use.source(), LawEntries::earlier);
            places.merge(key(use.topic(), use.code()), use.source(), LawEntries::earlier);
        }
    }

    static void collect(Diary diary) {
        new LawEntries(diary).collect();
    }

    private void collect() {
        if (!diary.window().isEmpty()) {
            diary.law()
                    .changesBetween(diary.window().first(), diary.window().last())
                    .forEach(this::collect);
        }
        Stream.of(LawTopic.values())
                .map(diary.law()::entries)
                .flatMap(Collection::stream)
                .filter(entry -> entry.status() == LawStatus.ENACTED_NOT_CONFIRMED)
                .forEach(this::collectAwaited);
    }

    private void collect(LawChange change) {
        place(change.entry())
                .ifPresent(source -> diary.due(entry(change.entry(), source, words(change)), change.date()));
    }

    private void collectAwaited(LawEntry awaited) {
        place(awaited)
                .ifPresent(source -> diary.undated(
                        entry(awaited, source, awaited.title()),
                        List.of(),
                        "it is enacted, and that it is in force is not confirmed"));
    }

    private static Entry entry(LawEntry changed, JsonPointer source, String words) {
        return Entry.of(ObligationKind.LAW_CHANGE, source, words)
                .citing(changed.citation().stream().toList());
    }

    private static String words(LawChange change) {
        LawEntry entry = change.entry();
        if (entry.topic() == LawTopic.CALENDAR) {
            return entry.title();
        }
        return entry.title() + " (" + entry.topic().code() + "/" + entry.code() + "): "
                + switch (change.kind()) {
                    case BEGAN -> "it comes into force";
                    case ENDED -> "it is no longer in force";
                    case REWORDED -> "it is reworded";
                };
    }

    private Optional<JsonPointer> place(LawEntry changed) {
        if (!diary.dataProtection().canMatter(changed)) {
            return Optional.empty();
        }
        if (changed.topic() != LawTopic.CALENDAR) {
            return Optional.ofNullable(places.get(key(changed.topic(), changed.code())));
        }
        List<String> concerned = changed.list(CONCERNS);
        return concerned.isEmpty()
                ? Optional.of(JsonPointer.ROOT)
                : concerned.stream()
                        .filter(places::containsKey)
                        .map(places::get)
                        .collect(Collectors.minBy(Places.ORDER));
    }

    private static String key(LawTopic topic, String code) {
        return topic.code() + "/" + code;
    }

    private static JsonPointer earlier(JsonPointer one, JsonPointer other) {
        return Places.ORDER.compare(one, other) <= 0 ? one : other;
    }
}
