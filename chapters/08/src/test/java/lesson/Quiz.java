package lesson;

import bookworm.db.*;
import bookworm.errors.BookwormException;
import java.math.BigDecimal;
import java.util.*;
import library.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            System.out.println(count("price__in", Arrays.asList(null, new BigDecimal("24.00"))) + " books, all of them with a price");
            System.out.println(count("price__gt", 20) + " and " + count("price__lte", 20) + " of " + count("pk__isnull", false));
            System.out.println(count("title__startswith", "%") + " books; " + count("title__contains", "") + " books");
            System.out.println(refused("pages__gt", "many") + "; " + count("pages__lt", 3_000_000_000L) + " books");
            Book emma = Book.objects.get("pk", 4);
            emma.pages = 500;
            Book found = Book.objects.filter("title", "Emma", "pages__gt", 400).get(0);
            System.out.println("It has " + found.pages + " pages, and equals yours: " + found.equals(emma));
        }
    }

    private static int count(String path, Object value) { return Book.objects.filter(path, value).size(); }

    private static String refused(String path, Object value) {
        try (QueryLog queries = QueryLog.capture()) {
            try {
                return count(path, value) + " books";
            } catch (BookwormException e) {
                return "A " + e.getClass().getSimpleName() + ", and " + queries.count() + " statements";
            }
        }
    }
}
