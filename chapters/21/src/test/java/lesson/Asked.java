package lesson;

import static lesson.Desk.*;

import bookworm.meta.ModelState;
import java.util.List;

/** What is asked on the way from Friday's book to others, and what comes of the answers. */
public class Asked {

    public static void main(String[] args) {
        for (boolean yes : List.of(true, false)) {
            compare(yes, model("desk.Book", "id", KEY, "title", TITLE, "length", PAGES));
            compare(yes, model("desk.Book", "id", KEY, "title", TITLE, "length", PAGES, "weight", PAGES));
        }
        compare(true, model("desk.Book", "id", KEY, "title", TITLE, "length", PAGES.with("initial", 1)));
        compare(false, with(BOOK, "language", LANGUAGE));
        compare(true, model("desk.Tome", "id", KEY, "title", TITLE, "pages", PAGES));
    }

    private static void compare(boolean yes, ModelState monday) {
        System.out.println(monday.label().substring(5) + monday.fields().keySet());
        System.out.println("  " + made(state(BOOK), state(monday), new Clerk(yes, "en")));
    }
}
