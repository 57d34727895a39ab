package lesson;

import static bookworm.Expressions.unique;

import bookworm.Model;
import bookworm.errors.ModelError;
import bookworm.fields.*;
import bookworm.meta.*;

/** Three mistakes that no database should ever see. */
public class Mistaken {

    @Meta(app = "books", indexes = {@Index("titel"), @Index(value = "isbn", name = "the\nisbn")})
    static class Book extends Model {
        static final Constraint ONE_EDITION = unique("one_edition", "isbn", "yaer");
        @CharField(maxLength = 200) String title;
        @CharField(maxLength = 13) String isbn;
        @IntegerField int year;
    }

    public static void main(String[] args) {
        try {
            Models.check(Book.class);
        } catch (ModelError e) {
            e.problems().forEach(System.out::println);
        }
    }
}
