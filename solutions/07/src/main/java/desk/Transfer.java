package desk;

import bookworm.db.Database;
import bookworm.errors.*;
import java.util.function.Consumer;

/** Solution 07.4: each thing happens where it belongs: what may fail in a block of its own, the letter after the commit. */
final class Transfer {

    private Transfer() { }

    static void move(Shelf from, Shelf to, Consumer<String> post) {
        int before = from.copies;
        int there = to.copies;
        try {
            Database.atomic(() -> {
                to.copies++;
                to.save();
                from.copies--;
                from.save();
                note(from + " to " + to);
                Database.onCommit(() -> post.accept("A copy has arrived: " + to));
            });
        } catch (DatabaseError refused) {
            from.copies = before;
            to.copies = there;
            throw refused;
        }
    }

    private static void note(String text) {
        try {
            Database.atomic(() -> {
                Note.objects.create(note -> note.text = text);
            });
        } catch (IntegrityError e) {
            // The journal has it already.
        }
    }
}
