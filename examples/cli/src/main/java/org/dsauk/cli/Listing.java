package org.dsauk.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.dsauk.law.LawTopic;
import org.dsauk.model.Code;

/**
 * Something that {@code dsa law} lists.
 *
 * @param code how the command line names it
 * @param topic the topic of the law; empty for the London authorities, which are no provisions
 */
record Listing(String code, Optional<LawTopic> topic) implements Code {

    private static final Listing AUTHORITIES = new Listing("authorities", Optional.empty());

    static Listing[] values() {
        Stream<Listing> topics =
                Stream.of(LawTopic.values()).map(topic -> new Listing(topic.code(), Optional.of(topic)));
        return Stream.concat(topics, Stream.of(AUTHORITIES)).toArray(Listing[]::new);
    }
}
