/** What data is shared for (UK GDPR Article 5(1)(b)). */
@NullMarked
package org.dsauk.purpose;

import org.jspecify.annotations.NullMarked;
