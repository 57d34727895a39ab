// misconception: after a key comes that key and one
// refused with: a key need not be a number
package desk;

import bookworm.*;
import java.util.*;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> byKey = rows.orderBy("pk");
        QuerySet<M> rest = byKey;
        List<M> chunk;
        do {
            chunk = rest.limit(size).list();
            if (!chunk.isEmpty()) {
                rest = byKey.filter("pk__gte", (Long) chunk.get(chunk.size() - 1).pk() + 1);
            }
            chunk.forEach(action);
        } while (chunk.size() == size);
    }
}
