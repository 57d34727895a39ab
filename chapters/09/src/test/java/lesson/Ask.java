package lesson;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.errors.BookwormException;
import java.util.function.Supplier;
import library.*;

/** Step 5: a number, a yes, one row: what is sent for each. */
public class Ask {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            QuerySet<Book> thick = Book.objects.filter("pages__gt", 400);
            print("count", thick::count);
            print("exists", thick::exists);
            print("first", () -> thick.first().orElseThrow());
            print("last", () -> thick.last().orElseThrow());
            print("first of no order", () -> Member.objects.first().orElseThrow().id);
            print("get", () -> Book.objects.get("title", "Emma"));
            thick.list();
            print("count, once read", thick::count);
            print("first, once read", () -> thick.first().orElseThrow());
        }
    }

    private static void print(String what, Supplier<Object> action) {
        try (QueryLog statements = QueryLog.capture()) {
            String answer;
            try {
                answer = action.get().toString();
            } catch (BookwormException e) {
                answer = e.getMessage();
            }
            System.out.println(what + ": " + answer);
            statements.sql().forEach(sql -> System.out.println("   " + sql.replaceFirst("\"id\", .* FROM", "... FROM")));
        }
    }
}
