// misconception: only an empty shelf is a reason to refuse
// refused with: whoever looks first does not know
package desk;

import bookworm.db.Database;
import bookworm.errors.*;
import java.util.function.Consumer;

final class Transfer {

    private Transfer() { }

    static void move(Shelf from, Shelf to, Consumer<String> post) {
        if (from.copies == 0) {
            throw new IntegrityError("There is no copy on the shelf " + from, null);
        }
        Database.atomic(() -> {
            to.copies++;
            to.save();
            from.copies--;
            from.save();
            note(from + " to " + to);
            Database.onCommit(() -> post.accept("A copy has arrived: " + to));
        });
    }

    private static void note(String text) {
        try {
            Database.atomic(() -> Note.objects.create(note -> note.text = text).text);
        } catch (IntegrityError e) {
            // The journal has it already.
        }
    }
}
