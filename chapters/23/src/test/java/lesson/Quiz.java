package lesson;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.BookwormException;
import library.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            QuerySet<Book> booksOf = Book.objects.filter("author", outerRef("pk"));
            System.out.println(dickinson(subquery(booksOf.values("author").annotate("n", count("pk")).values("n"))) + ", and"
                + " " + dickinson(count("books")));
            System.out.println(Book.objects.filter("author", 1).annotate("last", window(lastValue("title")).orderBy("pages"))
                .valuesList("title", "last")
                .list().stream().allMatch(row -> row.get(0).equals(row.get(1))) ? "its own" : "another");
            try {
                Book.objects.update("genre", choose(when(q("pages__gt", 1000), value("HIS"))));
                System.out.println("all");
            } catch (BookwormException e) {
                System.out.println(e.getClass().getSimpleName() + ", and " + Book.objects.filter("pages__gt", 1000, "genre", "HIS").count());
            }
            QuerySet<Row> genres = Book.objects.values("genre");
            System.out.println(genres.union(genres).count() + ", and " + genres.unionAll(genres).count());
            System.out.println(Author.objects.filter("name", "Charles Dickens", "books__pages__gt", 800).count() + ", and "
                + Author.objects.filter("name", "Charles Dickens").filter(exists(booksOf.filter("pages__gt", 800))).count());
        }
    }

    private static Long dickinson(bookworm.sql.Expression number) {
        return Author.objects.annotate("n", number).get("name", "Emily Dickinson").annotations().get("n", Long.class);
    }
}
