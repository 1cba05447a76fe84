/** Which data is personal data, with what its parts and its people say; for the modules of the library only. */
@NullMarked
package org.dsauk.scope;

import org.jspecify.annotations.NullMarked;
