/** Sharing case by case: requests, decisions and urgent disclosures. */
@NullMarked
package org.dsauk.disclosure;

import org.jspecify.annotations.NullMarked;
