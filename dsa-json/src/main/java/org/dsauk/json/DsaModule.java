package org.dsauk.json;

import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a Jackson mapper with default settings read and write agreements, and each of their parts.
 *
 * <p>As users of Jackson expect, the first fault is thrown as a
 * {@link tools.jackson.databind.exc.MismatchedInputException}. Members and codes that the format does not know are kept
 * and no fault, unless the mapper has {@code FAIL_ON_UNKNOWN_PROPERTIES} on. The limits are those of the mapper.
 */
public final class DsaModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** A module for {@code JsonMapper.builder().addModule(new DsaModule())}. */
    public DsaModule() {
        super("dsa", new Version(0, 1, 0, null, "org.dsauk", "dsa-json"));
        Codecs.forEach(this::register);
    }

    private <T> void register(Class<T> type, Codec<T> codec) {
        addDeserializer(type, new CodecDeserializer<>(type, codec));
        addSerializer(type, new CodecSerializer<>(codec));
    }
}
