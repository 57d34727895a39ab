// misconception: to ask for a page that is not there is a mistake
// refused with: Beyond the last page there is nothing
package desk;

import bookworm.*;

final class Pages<M extends Model> {

    private final QuerySet<M> given;
    private final QuerySet<M> rows;
    private final int size;
    private Long count;

    Pages(QuerySet<M> rows, int size) {
        this.given = rows;
        this.size = size;
        this.rows = rows.isOrdered() ? rows : rows.orderBy("pk");
    }

    QuerySet<M> page(int number) {
        if (number > count()) {
            throw new IllegalArgumentException("There is no page " + number);
        }
        return rows.slice((number - 1) * size, number * size);
    }

    long count() {
        if (count == null) {
            count = (given.count() + size - 1) / size;
        }
        return count;
    }

    boolean hasNext(int number) { return rows.offset(number * size).exists(); }
}
