/** What is shared, whom it is about and what it reveals (UK GDPR Article 5(1)(c)). */
@NullMarked
package org.dsauk.data;

import org.jspecify.annotations.NullMarked;
