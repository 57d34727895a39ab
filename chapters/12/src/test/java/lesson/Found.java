package lesson;

import bookworm.db.*;
import bookworm.errors.*;
import library.*;

/** What is written for a foreign key, and what is found by it. */
public class Found {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Book emma = Book.objects.get("pk", 4);
            Author austen = emma.author.get();
            Publisher press = new Publisher();
            press.name = "The Brien Press";
            press.country = "Ireland";
            emma.publisher.set(press);
            Shelf.attempt("before the press is saved: saved", emma::save);
            System.out.println("in the row: " + Book.objects.get("pk", 4).publisher.get());
            press.save();
            Shelf.attempt("after it: saved", emma::save);
            System.out.println("in the row: " + Book.objects.get("pk", 4).publisher.get());
            find("author", austen);
            find("author", 1);
            find("authorId", 1);
            find("publisher", austen);
            find("author", new Author());
            find("author__name", "Jane Austen");
        }
    }

    private static void find(String path, Object value) {
        try (QueryLog queries = QueryLog.capture()) {
            long books = Book.objects.filter(path, value).count();
            Sql sql = queries.entries().get(0).sql();
            System.out.println(sql.text().split(" WHERE ")[1] + " " + sql.parameters() + ": " + books + " books");
        } catch (BookwormException e) {
            System.out.println(path + ": " + e.getMessage().split(" Choices")[0]);
        }
    }
}
