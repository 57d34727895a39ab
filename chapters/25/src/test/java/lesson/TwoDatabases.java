package lesson;

import bookworm.CopiedLibrary;
import bookworm.db.*;
import bookworm.sql.Lock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import library.*;

/** The library moves to PostgreSQL object by object. What both databases say alike, what differs, and how two desks share a book. */
public class TwoDatabases {

    public static void main(String[] args) {
        try (Database h2 = Library.openFull(); Database postgres = CopiedLibrary.of(h2)) {
            for (Database library : List.of(h2, postgres)) {
                library.use(() -> tellOf(library));
            }
        }
    }

    private static void tellOf(Database library) {
        System.out.println(library.dialect().getClass().getSimpleName() + ": " + Book.objects.count() + " books, "
            + Book.objects.filter("title__iregex", "^the .*s$").count() + " of them begin with The and end in s");
        System.out.println("  the dearest, while nulls go where they like: " + Book.objects.orderBy("-price", "pk").limit(1));
        Database.atomic(() -> {
            System.out.println("  one desk takes " + Book.objects.filter("title", "Emma").selectForUpdate().orderBy("pk").limit(1).list()
                + ", the other " + CompletableFuture.supplyAsync(() -> library.<List<Book>>use(() -> Database.<List<Book>>atomic(() ->
                    Book.objects.filter("pages__gt", 470, "author", 1).selectForUpdate(Lock.SKIP_LOCKED).list()))).join());
        });
    }
}
