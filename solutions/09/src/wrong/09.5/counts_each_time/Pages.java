// misconception: count() of a queryset is kept as its rows are
// refused with: How many pages there are was asked before
package desk;

import bookworm.*;

final class Pages<M extends Model> {

    private final QuerySet<M> rows;
    private final int size;

    Pages(QuerySet<M> rows, int size) {
        this.rows = rows.isOrdered() ? rows : rows.orderBy("pk");
        this.size = size;
    }

    QuerySet<M> page(int number) { return rows.slice((number - 1) * size, number * size); }

    long count() { return (rows.count() + size - 1) / size; }

    boolean hasNext(int number) { return page(number + 1).exists(); }
}
