// right because: at() finds the one row, or says that there is none
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
            count = (long) Math.ceil((double) given.count() / size);
        }
        return count;
    }

    boolean hasNext(int number) {
        try {
            rows.at(number * size);
            return true;
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }
}
