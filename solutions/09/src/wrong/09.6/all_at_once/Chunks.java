// misconception: a loop over a queryset reads row by row
// refused with: only a limit bounds a chunk
package desk;

import bookworm.*;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        for (M row : rows.orderBy("pk")) {
            action.accept(row);
        }
    }
}
