/** Who sends what to whom, and what for (ICO data sharing code, data sharing agreements; practice of agreements). */
@NullMarked
package org.dsauk.flow;

import org.jspecify.annotations.NullMarked;
