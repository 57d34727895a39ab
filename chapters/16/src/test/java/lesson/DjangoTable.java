package lesson;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.BookwormException;
import java.util.*;
import java.util.function.Supplier;
import library.*;

/** The Java of the lesson's table, row by row; prints what Django answered, where ours answers the same. */
public class DjangoTable {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            row(() -> {
                Partial<Book> book = Book.objects.only("title").get("pk", 1);
                return List.of(book.get("title"), book.get("pages"), book.get("isbn"), book.get("pages"));
            });
            row(() -> Book.objects.defer("title").defer("pages").get("pk", 1).deferredFields());
            row(() -> List.of(Author.objects.values("name").distinct().count(), Author.objects.count()));
            row(() -> Author.objects.raw("SELECT \"id\", \"name\" FROM \"books_author\" WHERE \"id\" < ? ORDER BY \"id\"", 3).get(1).get("name"));
            row(() -> Author.objects.exclude("books__in", Book.objects.filter("genre", "FIC", "pages__gt", 300)).count());
            differs(() -> Book.objects.values("pk").delete(), "QueryError");
        }
    }

    private static void row(Supplier<Object> java) { System.out.println(answer(java)); }

    /** Django has another answer. */
    private static void differs(Supplier<Object> java, Object ours) {
        if (!answer(java).equals(ours)) {
            throw new AssertionError(answer(java));
        }
    }

    private static Object answer(Supplier<Object> java) {
        try {
            return java.get();
        } catch (BookwormException e) {
            return e.getClass().getSimpleName();
        }
    }
}
