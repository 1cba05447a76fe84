/** Where data is kept, worked on and sent: systems, places and transfers abroad. */
@NullMarked
package org.dsauk.place;

import org.jspecify.annotations.NullMarked;
