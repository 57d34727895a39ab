package lesson;

import static bookworm.meta.FieldState.field;

import bookworm.fields.*;
import bookworm.meta.*;
import java.util.*;

/** What Monday's class says, as a value; the same written by hand; and which fields differ from Friday's. No database is open. */
public class AsData {

    private static final FieldState GENRE = field(CharField.class, "maxLength", 3, "initial", "FIC",
        "choices", List.of("FIC", "Fiction", "NON", "Non-Fiction", "SCI", "Science", "HIS", "History"));

    public static void main(String[] args) {
        ModelState monday = Models.meta(Monday.Book.class).state();
        monday.fields().forEach((name, field) -> System.out.println(name + ": " + field.kind().getSimpleName() + " " + field.options()));
        System.out.println("genre, written by hand: " + GENRE.equals(monday.fields().get("genre")));
        ModelState friday = Models.meta(Friday.Book.class).state();
        System.out.println("as on Friday: " + monday.equals(friday));
        System.out.println("other than on Friday: " + monday.fields().keySet().stream()
            .filter(name -> !monday.fields().get(name).equals(friday.fields().get(name))).toList());
    }
}
