// misconception: a refused move has changed both objects
// refused with: Who reckons back must know how far it came
package desk;

import bookworm.db.Database;
import bookworm.errors.*;
import java.util.function.Consumer;

final class Transfer {

    private Transfer() { }

    static void move(Shelf from, Shelf to, Consumer<String> post) {
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
            from.copies++;
            to.copies--;
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
