package lesson;

import bookworm.QuerySet;
import bookworm.db.*;
import java.util.*;
import library.*;

/** The catalogue page, three ways: it reads the same each time, and each time costs another number of queries. */
public class Catalogue {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            QuerySet<Book> books = Book.objects.orderBy("pk");
            print("book by book", books);
            print("selectRelated(\"author\")", books.selectRelated("author"));
            print("prefetchRelated(\"author\", \"loans\")", books.prefetchRelated("author", "loans"));
        }
    }

    private static void print(String how, QuerySet<Book> books) {
        try (QueryLog queries = QueryLog.capture()) {
            List<String> page = new ArrayList<>();
            for (Book book : books) {
                page.add(book.title + ", by " + book.author.get() + ", lent " + book.loans.count() + " times");
            }
            System.out.println(how + ": " + queries.count() + " queries for " + page.size() + " lines, such as");
            System.out.println("  " + page.get(3));
        }
    }
}
