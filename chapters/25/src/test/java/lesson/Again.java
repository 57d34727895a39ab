package lesson;

import static bookworm.db.Isolation.SERIALIZABLE;

import bookworm.db.*;
import bookworm.errors.ConflictError;
import java.util.*;
import library.Book;

/** A transaction that has read a row which another one changes meanwhile loses, and runs again. And two write different rows. */
public class Again {

    public static void main(String[] args) {
        Libraries.each((name, library) -> {
            System.out.println(name);
            System.out.println("  as always: " + addAPage(library, Atomic.with()));
            System.out.println("  serializable: " + addAPage(library, Atomic.with().isolation(SERIALIZABLE)));
            System.out.println("  with retries: " + addAPage(library, Atomic.with().isolation(SERIALIZABLE).retries(3)));
            System.out.println("  each the other's pages: " + swap(library));
        });
    }

    /** In the first try, another desk writes 500 pages after this one has read. */
    private static String addAPage(Database library, Atomic options) {
        Book.objects.filter("title", "Emma").update("pages", 474);
        List<String> letters = new ArrayList<>();
        List<Integer> read = new ArrayList<>();
        try {
            Database.atomic(options, () -> {
                Book emma = Book.objects.get("title", "Emma");
                read.add(emma.pages);
                String letter = "letter of try " + read.size();
                Database.onCommit(() -> letters.add(letter));
                if (read.size() == 1) {
                    TwoDesks.elsewhere(library, () -> Book.objects.filter("title", "Emma").update("pages", 500)).join();
                }
                emma.pages++;
                emma.save("pages");
            });
        } catch (ConflictError e) {
            letters.add(e.getClass().getSimpleName());
        }
        return "read " + read + ", now " + Book.objects.get("title", "Emma").pages + " pages, " + letters;
    }

    /** One desk gives Emma the pages of the other book, another desk the reverse. One after the other, both books would have the same. */
    private static String swap(Database library) {
        Atomic serializable = Atomic.with().isolation(SERIALIZABLE);
        String birds = "At Swim-Two-Birds";
        give("Emma", 474);
        try {
            Database.atomic(serializable, () -> {
                int pages = pages(birds);
                TwoDesks.elsewhere(library, serializable, () -> give(birds, pages("Emma"))).join();
                give("Emma", pages);
            });
        } catch (ConflictError e) {
            return e.getClass().getSimpleName();
        }
        return pages("Emma") + " and " + pages(birds);
    }

    private static int pages(String title) { return Book.objects.get("title", title).pages; }

    private static int give(String title, int pages) { return Book.objects.filter("title", title).update("pages", pages); }
}
