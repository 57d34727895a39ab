package lesson;

import static bookworm.Expressions.unique;

import bookworm.Model;
import bookworm.db.Dialect;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.SchemaEditor;
import library.Book;

/** The statements that make the tables of books and of their editions. */
public class Tables {

    static class Edition extends Model {
        static final Constraint ONE_A_YEAR = unique("one_a_year", "book", "yearPrinted");
        @CharField(maxLength = 200) String book;
        @IntegerField int yearPrinted;
    }

    public static void main(String[] args) {
        SchemaEditor.create(Models.check(Book.class, Edition.class), Dialect.of("H2")).forEach(System.out::println);
    }
}
