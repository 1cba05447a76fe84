package org.dsauk.participation;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Pairs of parties, row by row, each made when it is asked for, since a flow may have millions of them. */
final class LivePairs extends AbstractList<FlowOnDay.Pair> {

    private record Row(String from, List<String> to, int skipped) {

        int size() {
            return to.size() - (skipped < 0 ? 0 : 1);
        }

        FlowOnDay.Pair get(int index) {
            return new FlowOnDay.Pair(from, to.get(skipped >= 0 && index >= skipped ? index + 1 : index));
        }
    }

    private final List<Row> rows;
    private final int[] starts;
    private final int size;

    private LivePairs(List<Row> rows) {
        this.rows = rows;
        starts = new int[rows.size()];
        int next = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = next;
            next = Math.addExact(next, rows.get(i).size());
        }
        size = next;
    }

    @Override
    public FlowOnDay.Pair get(int index) {
        Objects.checkIndex(index, size);
        int found = Arrays.binarySearch(starts, index);
        int row = found >= 0 ? found : -found - 2;
        return rows.get(row).get(index - starts[row]);
    }

    @Override
    public int size() {
        return size;
    }

    /** Collects the pairs of one list; used by one thread. */
    static final class Builder {

        private final List<Row> rows = new ArrayList<>();

        /** Adds the pairs of a party with each of some others, none with itself; a list is not copied. */
        void add(String from, List<String> to, int itself) {
            Row row = new Row(from, to, itself);
            if (row.size() > 0) {
                rows.add(row);
            }
        }

        LivePairs build() {
            return new LivePairs(List.copyOf(rows));
        }
    }
}
