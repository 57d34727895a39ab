package lesson;

import static bookworm.meta.FieldState.field;

import bookworm.db.Dialect;
import bookworm.errors.ModelError;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.*;

/** Friday's book as somebody wrote it down: models without a class, and what metadata they have. No database is open. */
public class Remembered {

    static final FieldState TITLE = field(CharField.class, "maxLength", 40);
    static final FieldState GENRE = field(CharField.class, "maxLength", 3, "initial", "FIC",
        "choices", List.of("FIC", "Fiction", "NON", "Non-Fiction", "SCI", "Science", "HIS", "History"));
    static final ModelState FRIDAY = model("Book", "id", field(AutoField.class), "title", TITLE,
        "pages", field(PositiveIntegerField.class, "initial", 0), "genre", GENRE);

    static ModelState model(String name, Object... fields) {
        return new ModelState("desk", name, Maps.of(fields), Map.of(), List.of(), List.of());
    }

    /** The model with another field of that name; without it where that is null. */
    static ModelState with(ModelState model, String name, FieldState field) {
        return new ModelState(model.app(), model.name(), Maps.with(model.fields(), name, field), model.options(), model.indexes(),
            model.constraints());
    }

    public static void main(String[] args) {
        ModelMeta book = Models.of(List.of(FRIDAY)).get("desk.Book");
        System.out.println(book.label() + ", class " + book.javaClass() + ", table " + book.table());
        book.fields().forEach(field -> System.out.println(field + ": " + field.type().columnType(Dialect.of("H2"))
            + ", in a new object " + field.defaultValue()));
        System.out.println("is it Friday's class: " + FRIDAY.equals(Models.meta(Friday.Book.class).state()));
        attempt(() -> TITLE.equals(field(CharField.class, "maxLenght", 40)));
        FieldState key = field(ForeignKey.class, "to", "desk.Bok", "onDelete", OnDelete.CASCADE);
        attempt(() -> Models.of(List.of(FRIDAY, model("Loan", "id", field(AutoField.class), "book", key))));
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (ModelError e) {
            System.out.println(e.problems().get(0));
        }
    }
}
