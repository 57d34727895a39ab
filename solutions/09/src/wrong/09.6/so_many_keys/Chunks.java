// misconception: keys follow one another without a gap
// refused with: a chunk is so many rows, and not so many keys
package desk;

import bookworm.*;
import java.util.List;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> byKey = rows.orderBy("pk");
        List<M> chunk = byKey.limit(size).list();
        while (!chunk.isEmpty()) {
            long last = (Long) chunk.get(chunk.size() - 1).pk();
            chunk.forEach(action);
            chunk = byKey.filter("pk__gt", last, "pk__lte", last + size).limit(size).list();
        }
    }
}
