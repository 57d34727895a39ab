package lesson;

import static bookworm.meta.FieldState.field;
import static lesson.Remembered.*;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.fields.CharField;
import bookworm.meta.*;
import java.util.*;

/** What becomes of Friday's three rows when their table changes. */
public class Rows {

    private static final FieldState LANGUAGE = field(CharField.class, "maxLength", 2, "initial", "en");
    private static ModelState now = FRIDAY;

    public static void main(String[] args) {
        try (Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            Changes.change(List.of(), List.of(FRIDAY)).forEach(statement -> desk.update(Sql.of(statement)));
            Friday.fill();
            become(desk, with(FRIDAY, "language", LANGUAGE));
            insert(desk, "Ulysses");
            become(desk, with(FRIDAY, "language", LANGUAGE.with("dbDefault", List.of("en"))));
            insert(desk, "Ulysses");
            become(desk, with(FRIDAY, "language", LANGUAGE.with("nullable", true)));
            insert(desk, "Beowulf");
            become(desk, with(FRIDAY, "language", LANGUAGE));
            become(desk, with(now, "title", TITLE.with("maxLength", 9)));
            become(desk, with(now, "isbn", field(CharField.class, "maxLength", 13)));
        }
    }

    /** Runs the statements that lead from what is there to another state, and stays where one is refused. */
    private static void become(Database desk, ModelState after) {
        try {
            for (String statement : Changes.change(List.of(now), List.of(after))) {
                System.out.println(statement.replace("ALTER TABLE \"desk_book\" ", ""));
                desk.update(Sql.of(statement));
            }
            now = after;
            System.out.println("  " + desk.query(Sql.of("SELECT \"language\" FROM \"desk_book\" ORDER BY \"id\""), row -> row.getString(1)));
        } catch (DatabaseError e) {
            System.out.println("  refused: " + reason(e));
        }
    }

    private static void insert(Database desk, String title) {
        try {
            desk.update(Sql.of("INSERT INTO \"desk_book\" (\"title\", \"pages\", \"genre\") VALUES (?, 1, 'FIC')", title));
            System.out.println("  a row without a language: written");
        } catch (DatabaseError e) {
            System.out.println("  a row without a language: " + reason(e));
        }
    }

    private static String reason(DatabaseError e) { return e.getMessage().split("statement: |;|: \"|\n")[1]; }
}
