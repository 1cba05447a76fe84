/** How data is protected (UK GDPR Article 32). */
@NullMarked
package org.dsauk.security;

import org.jspecify.annotations.NullMarked;
