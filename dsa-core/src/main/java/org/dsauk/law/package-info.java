/**
 * The law with its dates, and the grounds on which parties share; begin with {@link org.dsauk.law.Law} and
 * {@link org.dsauk.law.LegalGround}.
 */
@NullMarked
package org.dsauk.law;

import org.jspecify.annotations.NullMarked;
