/**
 * The law with its dates: provisions, codes and the tables that say when each is in force; begin with
 * {@link org.dsauk.law.Law}.
 */
@NullMarked
package org.dsauk.law;

import org.jspecify.annotations.NullMarked;
