// right because: a remainder is one page more
package desk;

import bookworm.*;
import java.util.OptionalLong;

final class Pages<M extends Model> {

    private final QuerySet<M> given;
    private final QuerySet<M> rows;
    private final int size;
    private OptionalLong known = OptionalLong.empty();

    Pages(QuerySet<M> rows, int size) {
        given = rows;
        if (rows.isOrdered()) {
            this.rows = rows;
        } else {
            this.rows = rows.orderBy("pk");
        }
        this.size = size;
    }

    QuerySet<M> page(int number) { return rows.slice((number - 1) * size, number * size); }

    long count() {
        if (known.isEmpty()) {
            long all = given.count();
            long full = all / size;
            known = OptionalLong.of(all % size == 0 ? full : full + 1);
        }
        return known.getAsLong();
    }

    boolean hasNext(int number) {
        int position = number * size;
        return !rows.slice(position, position + 1).list().isEmpty();
    }
}
