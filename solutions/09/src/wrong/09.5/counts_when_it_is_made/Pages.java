// misconception: it will be counted anyway
// refused with: to make Pages is no query
package desk;

import bookworm.*;

final class Pages<M extends Model> {

    private final QuerySet<M> rows;
    private final int size;
    private final long count;

    Pages(QuerySet<M> rows, int size) {
        this.rows = rows.isOrdered() ? rows : rows.orderBy("pk");
        this.size = size;
        this.count = (this.rows.count() + size - 1) / size;
    }

    QuerySet<M> page(int number) { return rows.slice((number - 1) * size, number * size); }

    long count() { return count; }

    boolean hasNext(int number) { return page(number + 1).exists(); }
}
