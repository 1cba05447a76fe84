/** What is shared, whom it is about and what it reveals. */
@NullMarked
package org.dsauk.data;

import org.jspecify.annotations.NullMarked;
