package lesson;

import static lesson.Remembered.*;

import bookworm.db.*;
import bookworm.meta.ModelState;
import bookworm.schema.Renaming;
import java.util.*;

/** A title is called a name from now on: once without a word, once said to be renamed. Then the model gets another name. */
public class Renamed {

    private static final ModelState NAMED = with(with(FRIDAY, "title", null), "name", TITLE.with("initial", ""));
    private static final ModelState TOME = model("Tome", FRIDAY.fields().entrySet().stream()
        .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue())).toArray());

    public static void main(String[] args) {
        follow(NAMED, Renaming.NONE, "SELECT \"name\" FROM \"desk_book\"");
        follow(NAMED, new Renaming("desk.Book.title", "desk.Book.name"), "SELECT \"name\" FROM \"desk_book\"");
        follow(TOME, new Renaming("desk.Book", "desk.Tome"), "SELECT \"title\" FROM \"desk_tome\"");
    }

    private static void follow(ModelState after, Renaming renaming, String question) {
        try (Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            Changes.change(List.of(), List.of(FRIDAY)).forEach(statement -> desk.update(Sql.of(statement)));
            Friday.fill();
            for (String statement : Changes.change(List.of(FRIDAY), List.of(after), renaming)) {
                System.out.println(statement);
                desk.update(Sql.of(statement));
            }
            System.out.println("  " + desk.query(Sql.of(question), row -> row.getString(1)));
        }
    }
}
