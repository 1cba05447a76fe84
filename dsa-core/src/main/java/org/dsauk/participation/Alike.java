package org.dsauk.participation;

import java.util.List;

/**
 * What about one side of a flow decides what stands against it together with another side.
 *
 * <p>Parties for which all of this is the same differ only in what stands against one of them alone, whoever is on the
 * other side.
 *
 * @param isClear whether nothing stands against the party alone
 * @param mayShare whether it is in under the current version
 * @param onlyItems the only items for which it is in
 * @param exceptItems the items for which it is not in
 * @param named those of its ids that approvals or ties to other agreements name
 */
record Alike(boolean isClear, boolean mayShare, List<String> onlyItems, List<String> exceptItems, List<String> named) {}
