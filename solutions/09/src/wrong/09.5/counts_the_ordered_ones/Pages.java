// misconception: the rows in another order are still the rows that were read
// refused with: The queryset that was given has read its rows, in no order
package desk;

import bookworm.*;

final class Pages<M extends Model> {

    private final QuerySet<M> rows;
    private final int size;
    private Long count;

    Pages(QuerySet<M> rows, int size) {
        this.rows = rows.isOrdered() ? rows : rows.orderBy("pk");
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
