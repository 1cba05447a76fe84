/** Sharing case by case: requests, decisions and urgent disclosures (ICO data sharing code). */
@NullMarked
package org.dsauk.disclosure;

import org.jspecify.annotations.NullMarked;
