/** What rules look at: the parts of an agreement, each with a name, a place and what it belongs with. */
@NullMarked
package org.dsauk.validation.subject;

import org.jspecify.annotations.NullMarked;
