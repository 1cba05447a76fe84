package org.dsauk.json;

import tools.jackson.core.io.SerializedString;

/**
 * A member of an object.
 *
 * @param index its place among the members of its type
 * @param name its name, ready to be written
 */
record Member(int index, SerializedString name) {}
