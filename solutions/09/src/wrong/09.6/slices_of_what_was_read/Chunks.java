// misconception: a slice of rows that were read reads fewer
// refused with: only a limit bounds a chunk
package desk;

import bookworm.*;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        QuerySet<M> byKey = rows.orderBy("pk");
        byKey.list();
        for (int done = 0; done < byKey.count(); done += size) {
            byKey.slice(done, done + size).forEach(action);
        }
    }
}
