// misconception: rows after a key come in any order
// refused with: What begins after a key must come by key
package desk;

import bookworm.*;
import java.util.List;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> rest = rows.isOrdered() ? rows : rows.orderBy("pk");
        QuerySet<M> all = rest;
        List<M> chunk;
        do {
            chunk = rest.limit(size).list();
            if (!chunk.isEmpty()) {
                rest = all.filter("pk__gt", chunk.get(chunk.size() - 1).pk());
            }
            chunk.forEach(action);
        } while (chunk.size() == size);
    }
}
