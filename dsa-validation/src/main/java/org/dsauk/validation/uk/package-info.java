/** The rules, one class for each topic of the law. */
@NullMarked
package org.dsauk.validation.uk;

import org.jspecify.annotations.NullMarked;
