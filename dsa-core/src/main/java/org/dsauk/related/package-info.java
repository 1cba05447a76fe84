/**
 * What the agreement is tied to outside itself: other agreements, documents, references, approvals and laws (practice
 * of agreements).
 */
@NullMarked
package org.dsauk.related;

import org.jspecify.annotations.NullMarked;
