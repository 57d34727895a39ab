// misconception: when something is thrown, the move was refused
// refused with: whatever a letter throws is no refusal
package desk;

import bookworm.db.Database;
import bookworm.errors.*;
import java.util.function.Consumer;

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
        } catch (RuntimeException refused) {
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
