package lesson;

import static bookworm.db.Isolation.SERIALIZABLE;

import bookworm.db.*;
import bookworm.errors.ConflictError;
import java.util.*;
import library.Book;

/** A transaction that has read a row which another one changes meanwhile: it loses, and runs again. */
public class Again {

    public static void main(String[] args) {
        Libraries.each((name, library) -> {
            System.out.println(name);
            System.out.println("  as always: " + addAPage(library, Atomic.with()));
            System.out.println("  serializable: " + addAPage(library, Atomic.with().isolation(SERIALIZABLE)));
            System.out.println("  with retries: " + addAPage(library, Atomic.with().isolation(SERIALIZABLE).retries(3)));
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
}
