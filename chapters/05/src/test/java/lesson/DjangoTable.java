package lesson;

import static bookworm.Expressions.unique;

import bookworm.Model;
import bookworm.db.Database;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.Schema;
import java.math.BigDecimal;
import java.time.*;
import java.util.List;

/** One small model for each row of the lesson's table, made and dropped again. */
public final class DjangoTable {

    private DjangoTable() { }

    @Meta(table = "t")
    static class OnlyTheKey extends Model { }

    @Meta(table = "t")
    static class Named extends Model {
        @CharField(maxLength = 100) String name;
    }

    @Meta(table = "t")
    static class Keyed extends Model {
        @CharField(maxLength = 13, primaryKey = true) String isbn;
    }

    @Meta(table = "t")
    static class Born extends Model {
        @DateField(nullable = true) LocalDate birthDate;
    }

    @Meta(table = "t")
    static class Told extends Model {
        @TextField(blank = true) String biography = "";
    }

    @Meta(table = "t")
    static class Identified extends Model {
        @CharField(maxLength = 13, unique = true) String isbn;
    }

    @Meta(table = "t")
    static class Counted extends Model {
        @PositiveIntegerField int pages = 0;
    }

    @Meta(table = "t")
    static class Priced extends Model {
        @DecimalField(maxDigits = 8, decimalPlaces = 2, column = "cost") BigDecimal price;
    }

    @Meta(table = "t")
    static class Added extends Model {
        @DateTimeField(dbIndex = true) Instant added;
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
            for (Class<?> model : List.of(OnlyTheKey.class, Named.class, Keyed.class, Born.class, Told.class, Identified.class,
                    Counted.class, Priced.class, Added.class, Edition.class, Indexed.class)) {
                Schema.create(model);
                Schema.drop(model);
            }
        }
    }
}
