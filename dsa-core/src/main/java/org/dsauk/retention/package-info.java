/** How long data is kept, and what happens then (UK GDPR Article 5(1)(e)). */
@NullMarked
package org.dsauk.retention;

import org.jspecify.annotations.NullMarked;
