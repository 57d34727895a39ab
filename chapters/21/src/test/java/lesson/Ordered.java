package lesson;

import static bookworm.meta.FieldState.field;
import static lesson.Desk.*;

import bookworm.errors.MigrationError;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.ProjectState;

/** Models that lead to others come and go. */
public class Ordered {

    private static final ModelState WRITTEN = with(BOOK, "author", to("desk.Author"));
    private static final ModelState PROUD = with(AUTHOR, "best", to("desk.Book"));

    public static void main(String[] args) {
        compare("books lead to authors", state(), state(AUTHOR, WRITTEN));
        compare("authors lead to books", state(), state(PROUD, BOOK));
        compare("each leads to the other", state(), state(PROUD, WRITTEN));
        compare("authors go", state(AUTHOR, WRITTEN), state(BOOK));
        compare("each is the other's key", state(), state(model("desk.Author", "book", keyTo("desk.Book")),
            model("desk.Book", "author", keyTo("desk.Author"))));
    }

    private static FieldState keyTo(String label) {
        return field(OneToOne.class, "to", label, "onDelete", OnDelete.CASCADE, "primaryKey", true);
    }

    private static void compare(String what, ProjectState from, ProjectState to) {
        try {
            System.out.println(what + ": " + made(from, to, new Clerk(false, null)));
        } catch (MigrationError e) {
            System.out.println(what + ": " + e.getMessage().split(":")[0]);
        }
    }
}
