// misconception: the next chunk begins at the last key
// refused with: each of them once
package desk;

import bookworm.*;
import java.util.List;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> byKey = rows.orderBy("pk");
        QuerySet<M> rest = byKey;
        List<M> chunk;
        do {
            chunk = rest.limit(size).list();
            if (!chunk.isEmpty()) {
                rest = byKey.filter("pk__gte", chunk.get(chunk.size() - 1).pk());
            }
            chunk.forEach(action);
        } while (chunk.size() == size && size > 1);
    }
}
