// misconception: limit and offset may be said in any order
// refused with: cut out of those few
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

    QuerySet<M> page(int number) { return rows.limit(size).offset((number - 1) * size); }

    long count() {
        if (count == null) {
            count = (given.count() + size - 1) / size;
        }
        return count;
    }

    boolean hasNext(int number) { return page(number + 1).exists(); }
}
