package lesson;

import static bookworm.meta.FieldState.field;
import static lesson.Remembered.*;

import bookworm.db.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.Renaming;
import java.util.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) {
        ModelState reordered = model("Book", "genre", GENRE, "pages", FRIDAY.fields().get("pages"), "title", TITLE, "id",
            field(AutoField.class));
        System.out.println(size(FRIDAY, reordered) + " statements");
        ModelState nullable = with(FRIDAY, "pages", FRIDAY.fields().get("pages").with("nullable", true));
        System.out.println(count(size(FRIDAY, nullable)) + ", and back " + count(size(nullable, FRIDAY)));
        ModelState given = with(FRIDAY, "genre", GENRE.with("dbDefault", List.of("FIC")));
        try (Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            Changes.change(List.of(), List.of(FRIDAY)).forEach(statement -> desk.update(Sql.of(statement)));
            Changes.change(List.of(FRIDAY), List.of(given)).forEach(statement -> desk.update(Sql.of(statement)));
            desk.update(Sql.of("INSERT INTO \"desk_book\" (\"title\", \"pages\") VALUES ('Emma', 474)"));
            System.out.println(count(size(FRIDAY, given)) + ", and "
                + desk.query(Sql.of("SELECT \"genre\" FROM \"desk_book\""), row -> row.getString(1)).get(0));
        }
        List<String> gone = Changes.change(List.of(with(FRIDAY, "author", Ordered.KEY), Ordered.AUTHOR), List.of());
        System.out.println(gone.size() + " statements, and the first drops a " + gone.get(0).replaceAll(".* DROP | \".*", "").toLowerCase(Locale.ROOT));
        ModelState unique = with(FRIDAY, "title", TITLE.with("unique", true));
        System.out.println(Changes.change(List.of(unique), List.of(with(with(unique, "title", null), "name", TITLE.with("unique", true))),
            new Renaming("desk.Book.title", "desk.Book.name")).size() + " statements");
    }

    private static int size(ModelState before, ModelState after) { return Changes.change(List.of(before), List.of(after)).size(); }

    private static String count(int statements) { return statements + (statements == 1 ? " statement" : " statements"); }
}
