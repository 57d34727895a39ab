// misconception: to count one row is to look for it
// refused with: exists() asks so
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
            count = (given.count() + size - 1) / size;
        }
        return count;
    }

    boolean hasNext(int number) { return rows.slice(number * size, number * size + 1).count() > 0; }
}
