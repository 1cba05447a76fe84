/**
 * Data sharing agreements as JSON.
 *
 * <p>Start with {@link org.dsauk.json.DsaJson}, which collects all faults of a document, or register
 * {@link org.dsauk.json.DsaModule} on a Jackson mapper, which throws on the first. Both use the same readers and
 * writers; those are generated from the model when this module is built.
 */
@NullMarked
package org.dsauk.json;

import org.jspecify.annotations.NullMarked;
