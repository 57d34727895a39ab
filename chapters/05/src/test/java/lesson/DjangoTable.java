package lesson;

import static bookworm.Expressions.unique;

import bookworm.Model;
import bookworm.db.Database;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.Schema;
import java.util.List;

/** One small model for each row of the lesson's table, made and dropped again. */
public class DjangoTable {

    @Meta(table = "t")
    static class Told extends Model {
        @TextField(blank = true) String biography = "";
    }

    @Meta(table = "t")
    static class Counted extends Model {
        @PositiveIntegerField int pages = 0;
    }

    @Meta(table = "t")
    static class Edition extends Model {
        static final Constraint ONE_A_YEAR = unique("one_a_year", "isbn", "year");
        @CharField(maxLength = 13) String isbn;
        @IntegerField int year;
    }

    @Meta(table = "books_book", indexes = {@Index("title"), @Index({"genre", "-pages"})})
    static class Indexed extends Model {
        @CharField(maxLength = 200) String title;
        @CharField(maxLength = 3) String genre = "FIC";
        @PositiveIntegerField int pages = 0;
    }

    public static void main(String[] args) {
        try (Database library = Database.open("jdbc:h2:mem:django")) {
            for (Class<?> model : List.of(Told.class, Counted.class, Edition.class, Indexed.class)) {
                Schema.create(model);
                Schema.drop(model);
            }
        }
    }
}
