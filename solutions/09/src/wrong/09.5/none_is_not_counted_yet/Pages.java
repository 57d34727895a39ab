// misconception: 0 means that nobody has counted
// refused with: 0 is an answer, too
package desk;

import bookworm.*;

final class Pages<M extends Model> {

    private final QuerySet<M> rows;
    private final int size;
    private long count;

    Pages(QuerySet<M> rows, int size) {
        this.rows = rows.isOrdered() ? rows : rows.orderBy("pk");
        this.size = size;
    }

    QuerySet<M> page(int number) { return rows.slice((number - 1) * size, number * size); }

    long count() {
        if (count == 0) {
            count = (rows.count() + size - 1) / size;
        }
        return count;
    }

    boolean hasNext(int number) { return page(number + 1).exists(); }
}
