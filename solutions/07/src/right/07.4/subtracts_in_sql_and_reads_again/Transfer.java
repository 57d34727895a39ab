// right because: the objects are read when both rows have changed
package desk;

import bookworm.db.*;
import bookworm.errors.IntegrityError;
import java.util.function.Consumer;

final class Transfer {

    private Transfer() { }

    static void move(Shelf from, Shelf to, Consumer<String> post) {
        Database.atomic(() -> {
            add(-1, from);
            add(1, to);
            try {
                Database.atomic(() -> Note.objects.create(note -> note.text = from + " to " + to).text);
            } catch (IntegrityError e) {
                // The journal has it already.
            }
            Database.onCommit(() -> post.accept("A copy has arrived: " + to));
            from.refreshFromDb("copies");
            to.refreshFromDb("copies");
        });
    }

    private static void add(int copies, Shelf shelf) {
        Database.current().update(Sql.of("UPDATE \"desk_shelf\" SET \"copies\" = \"copies\" + ? WHERE \"id\" = ?", copies, shelf.id));
    }
}
