/**
 * What all document types share: codes, verbatim JSON, and the annotations that say what the types alone cannot.
 *
 * <p>Nothing here knows the law or the format's reader; every other package builds on this one.
 */
@NullMarked
package org.dsauk.model;

import org.jspecify.annotations.NullMarked;
