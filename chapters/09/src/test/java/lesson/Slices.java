package lesson;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.errors.QueryError;
import java.util.function.Supplier;
import library.*;

/** Step 4: slices, slices of slices, and what they send. */
public class Slices {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            QuerySet<Book> books = Book.objects.orderBy("pk");
            print("slice(10, 20)", () -> books.slice(10, 20));
            print("its slice(2, 5)", () -> books.slice(10, 20).slice(2, 5));
            print("its slice(8, 99)", () -> books.slice(10, 20).slice(8, 99));
            print("limit(2).limit(5)", () -> books.limit(2).limit(5));
            print("offset(165)", () -> books.offset(165));
            print("slice(10, 5)", () -> books.slice(10, 5));
            books.list();
            print("slice(2, 5), once read", () -> books.slice(2, 5));
            print("limit(5).filter(thick)", () -> Book.objects.orderBy("pk").limit(5).filter("pages__gt", 400));
        }
    }

    private static void print(String what, Supplier<QuerySet<Book>> described) {
        try (QueryLog statements = QueryLog.capture()) {
            String keys = described.get().list().stream().map(book -> book.id).toList().toString();
            String sent = statements.count() == 0 ? "nothing sent" : statements.sql().get(0).split(" ORDER BY \"id\" ASC ")[1]
                + " " + statements.entries().get(0).sql().parameters();
            System.out.println(what + ": " + sent + ": " + keys);
        } catch (QueryError e) {
            System.out.println(what + ": " + e.getMessage());
        }
    }
}
