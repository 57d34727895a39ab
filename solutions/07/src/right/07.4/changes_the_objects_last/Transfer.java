// right because: the objects change only when both rows have
package desk;

import bookworm.db.Database;
import bookworm.errors.IntegrityError;
import java.util.function.Consumer;

final class Transfer {

    private Transfer() { }

    static void move(Shelf from, Shelf to, Consumer<String> post) {
        Database.atomic(() -> {
            Database.onCommit(() -> post.accept("A copy has arrived: " + to));
            put(from, from.copies - 1);
            put(to, to.copies + 1);
            try {
                Database.atomic(() -> Note.objects.create(note -> note.text = from + " to " + to).text);
            } catch (IntegrityError e) {
                // The journal has it already.
            }
            from.copies--;
            to.copies++;
        });
    }

    private static void put(Shelf shelf, int copies) {
        Shelf row = Shelf.objects.get("pk", shelf.id);
        row.copies = copies;
        row.save("copies");
    }
}
