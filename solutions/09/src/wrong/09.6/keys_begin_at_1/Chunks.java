// misconception: keys are counted from 1
// refused with: A key may lie below 0
package desk;

import bookworm.*;
import java.util.List;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> byKey = rows.orderBy("pk");
        Object last = 0;
        List<M> chunk;
        do {
            chunk = byKey.filter("pk__gt", last).limit(size).list();
            if (!chunk.isEmpty()) {
                last = chunk.get(chunk.size() - 1).pk();
            }
            chunk.forEach(action);
        } while (chunk.size() == size);
    }
}
