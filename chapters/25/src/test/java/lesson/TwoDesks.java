package lesson;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.errors.QueryError;
import bookworm.sql.Lock;
import java.util.concurrent.*;
import java.util.function.Supplier;
import library.*;

/** Two desks at once: each reads how many pages Emma has, adds one, and writes that. */
public class TwoDesks {

    public static void main(String[] args) {
        Libraries.each((name, library) -> {
            QuerySet<Book> emma = Book.objects.filter("title", "Emma");
            System.out.println(name);
            System.out.println("  both read, then both write: " + bothAddAPage(library, emma));
            System.out.println("  with a lock: " + bothAddAPage(library, emma.selectForUpdate()));
            QuerySet<Book> free = Book.objects.filter("pages__lt", 400).orderBy("title").selectForUpdate(Lock.SKIP_LOCKED);
            Database.atomic(() -> System.out.println("  one desk takes " + free.limit(1).list() + ", the other "
                + elsewhere(library, () -> free.all().list()).join()));
            Database.atomic(() -> {
                emma.selectRelated("author").selectForUpdate().get();
                System.out.println("  Emma is locked, others read " + elsewhere(library, () -> emma.all().list()).join()
                    + ", and her author is " + (isFree(library, Author.objects.filter("name", "Jane Austen")) ? "free" : "locked"));
            });
            System.out.println("  outside: " + outside(emma.selectForUpdate()));
        });
    }

    /** The second desk begins when the first has read. The first goes on when the second is done, or waits. */
    private static int bothAddAPage(Database library, QuerySet<Book> emma) {
        emma.using(library).update("pages", 474);
        Database.<CompletableFuture<Boolean>>atomic(() -> {
            Book book = emma.get();
            CompletableFuture<Boolean> second = elsewhere(library, () -> addPage(emma.get()));
            waitFor(second);
            addPage(book);
            return second;
        }).join();
        return Book.objects.get("title", "Emma").pages;
    }

    private static boolean addPage(Book book) {
        book.pages++;
        book.save("pages");
        return true;
    }

    private static void waitFor(CompletableFuture<?> other) {
        try {
            other.get(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            // It waits for the row, and goes on when this transaction ends.
        }
    }

    private static boolean isFree(Database library, QuerySet<Author> rows) {
        return elsewhere(library, () -> rows.selectForUpdate(Lock.SKIP_LOCKED).list()).join().size() == 1;
    }

    static <T> CompletableFuture<T> elsewhere(Database library, Supplier<T> work) { return elsewhere(library, Atomic.with(), work); }

    static <T> CompletableFuture<T> elsewhere(Database library, Atomic options, Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> library.<T>use(() -> Database.<T>atomic(options, work)), task -> new Thread(task).start());
    }

    private static String outside(QuerySet<Book> locked) {
        try {
            return "read " + locked.list();
        } catch (QueryError e) {
            return e.getMessage();
        }
    }
}
