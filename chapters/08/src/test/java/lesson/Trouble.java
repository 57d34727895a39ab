package lesson;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.meta.Models;
import java.util.List;
import library.*;

/** The desk's search page, with what chapter 07 had: get() knows fields alone, so each search is SQL that somebody joins. */
public class Trouble {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            try {
                Models.meta(Book.class).field("pages__gt"); // where get("pages__gt", 1400) began, and ended
            } catch (FieldError e) {
                System.out.println("get: " + e.getMessage().split(" Choices")[0]);
            }
            System.out.println("pages > 1000: " + search(library, "pages", ">", 1000).size() + " books");
            System.out.println("no price: " + search(library, "price", "=", null).size() + " books");
            System.out.println("begins with 100%: " + search(library, "title", "LIKE", "100%" + "%"));
            System.out.println("a field from the page: " + search(library, "pages\" >= 0 OR \"id", "=", 0).size() + " books");
        }
    }

    private static List<String> search(Database library, String field, String operator, Object value) {
        Sql sql = Sql.of("SELECT \"title\" FROM \"books_book\" WHERE \"" + field + "\" " + operator + " ?", value);
        return library.query(sql, row -> row.getString(1));
    }
}
