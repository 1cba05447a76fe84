/** The program {@code dsa}; begin with {@link org.dsauk.cli.Dsa}, then read {@code ValidateCommand}. */
@NullMarked
package org.dsauk.cli;

import org.jspecify.annotations.NullMarked;
