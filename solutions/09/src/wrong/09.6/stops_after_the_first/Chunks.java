// misconception: limit goes on where it ended
// refused with: each of them once
package desk;

import bookworm.*;
import java.util.function.Consumer;

final class Chunks {

    static <M extends Model> void forEach(QuerySet<M> rows, int size, Consumer<M> action) {
        rows.orderBy("pk").limit(size).forEach(action);
    }
}
