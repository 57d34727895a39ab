// right because: what is left after the pages before, and then the first of it
package desk;

import bookworm.*;

final class Pages<M extends Model> {

    private final QuerySet<M> given;
    private final QuerySet<M> rows;
    private final int size;
    private Long count;

    Pages(QuerySet<M> rows, int size) {
        given = rows;
        this.rows = rows.isOrdered() ? rows : rows.orderBy("pk");
        this.size = size;
    }

    QuerySet<M> page(int number) { return after(number - 1).limit(size); }

    long count() {
        if (count == null) {
            count = (given.count() + size - 1) / size;
        }
        return count;
    }

    boolean hasNext(int number) { return after(number).first().isPresent(); }

    private QuerySet<M> after(int pages) { return rows.offset(pages * size); }
}
