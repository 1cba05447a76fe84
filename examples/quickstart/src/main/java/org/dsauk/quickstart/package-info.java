/** The shortest way from an agreement to a report; see {@link org.dsauk.quickstart.Quickstart}. */
@NullMarked
package org.dsauk.quickstart;

import org.jspecify.annotations.NullMarked;
