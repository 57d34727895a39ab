package lesson;

import static bookworm.meta.FieldState.field;

import bookworm.db.*;
import bookworm.fields.CharField;
import bookworm.meta.*;
import bookworm.schema.*;
import java.util.*;
import library.*;

/** Books get a language on Monday: two states of the models are compared, and 167 rows follow, there and back. */
public class Language {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            List<ModelState> today = Models.check(Author.class, Publisher.class, Tag.class, Book.class).stream().map(ModelMeta::state).toList();
            FieldState language = field(CharField.class, "maxLength", 2, "initial", "en", "dbIndex", true);
            List<ModelState> monday = today.stream().map(model -> model.name().equals("Book") ? with(model, language) : model).toList();

            follow(library, today, monday);
            System.out.println("books in English: " + library.query(
                Sql.of("SELECT COUNT(*) FROM \"books_book\" WHERE \"language\" = 'en'"), row -> row.getInt(1)));
            follow(library, monday, today);
        }
    }

    private static ModelState with(ModelState book, FieldState language) {
        return new ModelState(book.app(), book.name(), Maps.with(book.fields(), "language", language), book.options(), book.indexes(),
            book.constraints());
    }

    private static void follow(Database library, List<ModelState> before, List<ModelState> after) {
        for (String statement : Schema.change(Models.of(before).values(), Models.of(after).values(), Renaming.NONE, library.dialect())) {
            System.out.println(statement);
            library.update(Sql.of(statement));
        }
    }
}
