package lesson;

import static bookworm.meta.FieldState.field;
import static lesson.Remembered.*;

import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.Renaming;
import java.util.*;

/** How many statements each change of a class is. No database is open. */
public class Predict {

    private static final List<Integer> ANSWERS = new ArrayList<>();

    public static void main(String[] args) {
        answer(with(FRIDAY, "title", TITLE.with("maxLength", 60)));
        answer(with(FRIDAY, "language", field(CharField.class, "maxLength", 2, "nullable", true)));
        answer(with(FRIDAY, "language", field(CharField.class, "maxLength", 2, "initial", "en")));
        answer(with(FRIDAY, "genre", GENRE.with("initial", "HIS")));
        answer(with(FRIDAY, "genre", GENRE.with("choices", List.of("FIC", "Fiction", "POE", "Poetry"))));
        answer(with(FRIDAY, "pages", null));
        ModelState named = with(with(FRIDAY, "title", null), "name", TITLE);
        answer(named);
        answer(named, new Renaming("desk.Book.title", "desk.Book.name"));
        System.out.println(ANSWERS);
    }

    private static void answer(ModelState after) { answer(after, Renaming.NONE); }

    private static void answer(ModelState after, Renaming renaming) {
        ANSWERS.add(Changes.change(List.of(FRIDAY), List.of(after), renaming).size());
    }
}
