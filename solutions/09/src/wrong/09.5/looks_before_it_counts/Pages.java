// misconception: whether there are rows must be known before they are counted
// refused with: one query, the count: of no rows it is 0
package desk;

import bookworm.*;

final class Pages<M extends Model> {

    private final QuerySet<M> given;
    private final QuerySet<M> rows;
    private final int size;
    private Long count;

    Pages(QuerySet<M> rows, int size) {
        this.given = rows;
        this.rows = rows.isOrdered() ? rows : rows.orderBy("pk");
        this.size = size;
    }

    QuerySet<M> page(int number) { return rows.slice((number - 1) * size, number * size); }

    long count() {
        if (count == null) {
            count = given.exists() ? (given.count() + size - 1) / size : 0L;
        }
        return count;
    }

    boolean hasNext(int number) { return page(number + 1).exists(); }
}
