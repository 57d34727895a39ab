// misconception: all() is the same queryset
// refused with: Ask that queryset, and no other like it
package desk;

import bookworm.*;

final class Pages<M extends Model> {

    private final QuerySet<M> rows;
    private final int size;
    private Long count;

    Pages(QuerySet<M> rows, int size) {
        this.rows = rows.isOrdered() ? rows.all() : rows.orderBy("pk");
        this.size = size;
    }

    QuerySet<M> page(int number) { return rows.slice((number - 1) * size, number * size); }

    long count() {
        if (count == null) {
            count = (rows.count() + size - 1) / size;
        }
        return count;
    }

    boolean hasNext(int number) { return page(number + 1).exists(); }
}
