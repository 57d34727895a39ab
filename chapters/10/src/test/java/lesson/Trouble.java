package lesson;

import bookworm.db.*;
import java.util.*;
import library.*;

/** The desk's questions with what chapter 09 had: lookups joined by AND. OR is two lists put together, and NOT is SQL by hand. */
public class Trouble {

    private static final String NOT = "SELECT \"title\" FROM \"books_book\" WHERE NOT (\"price\" > 20)";

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            System.out.println(Book.objects.count() + " books, " + Book.objects.filter("price__gt", 20).count() + " cost more than 20");
            System.out.println("at most 20: " + Book.objects.filter("price__lte", 20).count() + " books");
            System.out.println("NOT more than 20: " + titles(library, NOT).size() + " books");
            System.out.println("by Austen: " + titles(library, NOT + " AND \"author_id\" = 1 ORDER BY \"title\""));

            List<Book> either = new ArrayList<>(Book.objects.filter("price__gt", 20).list());
            either.addAll(Book.objects.filter("authorId", 1).list());
            System.out.println("dear, or by Austen: " + either.size() + " books");
        }
    }

    private static List<String> titles(Database library, String sql) { return library.query(Sql.of(sql), row -> row.getString(1)); }
}
