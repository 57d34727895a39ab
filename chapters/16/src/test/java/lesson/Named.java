package lesson;

import bookworm.*;
import bookworm.db.*;
import library.*;

/** Step 1: rows of values instead of objects. */
public class Named {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            QuerySet<Book> swim = Book.objects.filter("title", "At Swim-Two-Birds");
            System.out.println(swim.values("title", "author__name", "pages").get());
            System.out.println(queries.sql().get(0));
            Row row = swim.values("author", "authorId", "publicationDate", "price").get();
            System.out.println(row + ", a " + row.get("publicationDate").getClass().getSimpleName());
            System.out.println("no publisher: " + Book.objects.filter("title", "The Castle").values("publisher__name").get());
            System.out.println("without names: " + swim.values().get().names());
            System.out.println("a list of each: " + Author.objects.valuesList("pk", "name").limit(3).list());
            System.out.println("one of each: " + Author.objects.valuesFlat("name").limit(3).list());
            System.out.println(Desk.attempt(() -> Book.objects.values("titel")));
        }
    }
}
