package lesson;

import bookworm.db.*;
import java.util.List;
import java.util.function.*;
import library.*;

/** The lesson's first question: how many queries does each line send? */
public class Predict {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            List<Book> plain = count("1", () -> Book.objects.filter("author__name", "Jane Austen").list());
            count("2", () -> each(plain, book -> book.author.get()));
            count("3", () -> each(plain, book -> book.author.get()));
            List<Book> selected = count("4", () -> Book.objects.filter("pk__lte", 5).selectRelated("author").list());
            count("5", () -> each(selected, book -> book.author.get()));
            List<Author> authors = count("6", () -> Author.objects.filter("pk__lte", 5).prefetchRelated("books").list());
            count("7", () -> each(authors, author -> author.books.list()));
            count("8", () -> each(authors, author -> author.books.count()));
            count("9", () -> each(authors, author -> author.books.filter("pages__gt", 430).list()));
        }
    }

    private static <T> List<T> each(List<T> objects, Consumer<T> action) {
        objects.forEach(action);
        return objects;
    }

    private static <T> List<T> count(String line, Supplier<List<T>> action) {
        try (QueryLog queries = QueryLog.capture()) {
            List<T> given = action.get();
            System.out.println(line + ": " + Desk.queries(queries.count()) + ", " + given.size() + " objects");
            return given;
        }
    }
}
