/** Reads tables of dated law: text files with cells between bars, one provision a row. */
@NullMarked
package org.dsauk.law.table;

import org.jspecify.annotations.NullMarked;
