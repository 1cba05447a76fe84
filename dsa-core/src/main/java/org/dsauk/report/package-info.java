/** Findings, outcomes and verdicts: what checking an agreement says. */
@NullMarked
package org.dsauk.report;

import org.jspecify.annotations.NullMarked;
