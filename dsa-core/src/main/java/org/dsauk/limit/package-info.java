/**
 * What may be done with data only so, or not at all: confidentiality, opt-outs, linkage, outputs and onward sharing
 * (practice of agreements).
 */
@NullMarked
package org.dsauk.limit;

import org.jspecify.annotations.NullMarked;
