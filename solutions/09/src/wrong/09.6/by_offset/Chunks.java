// misconception: the next rows begin after so many rows
// refused with: an offset counts the rows that are there now
package desk;

import bookworm.*;
import java.util.List;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> byKey = rows.orderBy("pk");
        List<M> chunk;
        int done = 0;
        do {
            chunk = byKey.slice(done, done + size).list();
            chunk.forEach(action);
            done += size;
        } while (chunk.size() == size);
    }
}
