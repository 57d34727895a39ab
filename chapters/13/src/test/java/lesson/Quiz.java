package lesson;

import bookworm.QuerySet;
import bookworm.db.*;
import java.util.stream.Collectors;
import library.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            System.out.println(joins(Book.objects.filter("publisher", null)) + ", and " + joins(Book.objects.filter("publisher__name", null)));
            QuerySet<Author> thick = Author.objects.filter("books__pages__gt", 400);
            System.out.println(thick.count() + " and " + thick.distinct().count());
            System.out.println(joins(Author.objects.filter("books__isnull", true)) + ", and " + joins(Author.objects.exclude("books__isnull", false)));
            System.out.println(joins(Book.objects.exclude("author__name", "Jane Austen")));
            int before = queries.count();
            for (Book book : Book.objects.filter("author__name", "Jane Austen")) {
                book.author.get();
            }
            System.out.println((queries.count() - before) + " queries");
        }
    }

    private static String joins(QuerySet<?> rows) {
        String types = rows.xray().select().from().joins().stream().map(join -> join.type().toString()).collect(Collectors.joining(" "));
        return (types.isEmpty() ? "no join" : "one " + types) + " and " + rows.count() + " rows";
    }
}
