// right because: the rest is done by itself
package desk;

import bookworm.*;
import java.util.List;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        after(null, rows.orderBy("pk"), size, action);
    }

    private static <M extends Model> void after(Object key, QuerySet<M> byKey, int size, Consumer<M> action) {
        List<M> chunk = (key == null ? byKey : byKey.filter("pk__gt", key)).limit(size).list();
        if (chunk.isEmpty()) {
            return;
        }
        Object last = chunk.get(chunk.size() - 1).pk();
        for (M row : chunk) {
            action.accept(row);
        }
        after(last, byKey, size, action);
    }
}
