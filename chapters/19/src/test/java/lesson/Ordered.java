package lesson;

import static bookworm.meta.FieldState.field;
import static lesson.Remembered.*;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.*;

/** Books get an author, lose him again, and all goes: each statement runs. */
public class Ordered {

    static final ModelState AUTHOR = model("Author", "id", field(AutoField.class), "name", field(CharField.class, "maxLength", 40));
    static final FieldState KEY = field(ForeignKey.class, "to", "desk.Author", "onDelete", OnDelete.CASCADE, "nullable", true);

    public static void main(String[] args) {
        ModelState written = with(FRIDAY, "author", KEY);
        try (Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            follow(desk, List.of(), List.of(FRIDAY));
            follow(desk, List.of(FRIDAY), List.of(written, AUTHOR));
            follow(desk, List.of(written, AUTHOR), List.of(FRIDAY));
            follow(desk, List.of(FRIDAY), List.of());
            System.out.println("tables left: " + desk.query(
                Sql.of("SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'"), row -> row.getInt(1)).get(0));
        }
    }

    static void follow(Database database, List<ModelState> before, List<ModelState> after) {
        for (String statement : Changes.change(before, after)) {
            System.out.println(statement.replaceAll("(?s)\\(\n.*", "( ... )").replaceAll("_[0-9a-f]{8}", ""));
            try {
                database.update(Sql.of(statement));
            } catch (DatabaseError e) {
                System.out.println("  refused: " + e.getMessage().split(": \"|;|\n")[0]);
            }
        }
        System.out.println();
    }
}
