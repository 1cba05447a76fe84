/**
 * Reads the compiled model and writes the code that follows from it alone: readers, writers and shape checks.
 *
 * <p>It runs while dsa-json and dsa-validation are built. Nothing that it writes is checked in.
 */
@NullMarked
package org.dsauk.codegen;

import org.jspecify.annotations.NullMarked;
