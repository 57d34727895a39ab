// misconception: what one has read stays true until one writes
// refused with: To look first does not keep it out
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
        } catch (DatabaseError refused) {
            from.copies = before;
            to.copies = there;
            throw refused;
        }
    }

    private static void note(String text) {
        try {
            Note.objects.get("text", text);
        } catch (DoesNotExist e) {
            Note.objects.create(note -> note.text = text);
        }
    }
}
