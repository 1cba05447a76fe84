package org.dsauk.vocabulary;

/**
 * A code and what the source of its constant says of it.
 *
 * @param code the code as documents write it
 * @param meaning what it means
 */
record VocabularyText(String code, String meaning) {}
