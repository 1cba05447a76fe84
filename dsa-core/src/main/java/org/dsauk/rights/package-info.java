/** How people exercise their rights and complain (UK GDPR Articles 12 to 22). */
@NullMarked
package org.dsauk.rights;

import org.jspecify.annotations.NullMarked;
