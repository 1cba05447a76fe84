/** The language in which rules are written, and how a rule looks at one subject. */
@NullMarked
package org.dsauk.validation.rule;

import org.jspecify.annotations.NullMarked;
