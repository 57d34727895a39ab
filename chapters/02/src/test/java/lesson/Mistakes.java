package lesson;

import bookworm.Model;
import bookworm.errors.ModelError;
import bookworm.fields.*;
import bookworm.meta.*;
import library.*;

/** A model that the compiler likes. */
public class Mistakes {

    @Meta(table = "books_book")
    static class Draft extends Model {
        @CharField(maxLength = 0)          String title;
        @IntegerField(nullable = true)     int pages;
        @DateField                         String finished;
        @TextField                         static String summary = "";
        @CharField(maxLength = 10)         final String status = "open";
        @BigIntegerField(column = "pages") Long pages_;

        Draft(String title) { this.title = title; }
    }

    public static void main(String[] args) {
        try {
            Models.check(Author.class, Book.class, Draft.class);
        } catch (ModelError e) {
            System.out.println(e.getMessage());
        }
    }
}
