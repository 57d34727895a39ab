package lesson;

import static lesson.Desk.*;

import bookworm.meta.*;

/** How many questions are asked, and how many operations found? The answer to all is no. */
public class Predict {

    private static final FieldState ISBN = TITLE.with("maxLength", 13);

    public static void main(String[] args) {
        from(BOOK, with(BOOK, "isbn", ISBN));
        from(BOOK, with(BOOK, "isbn", ISBN.with("nullable", true)));
        from(BOOK, model("desk.Book", "id", KEY, "title", TITLE, "pageCount", PAGES));
        from(BOOK, model("desk.Book", "id", KEY, "titel", TITLE.with("maxLength", 41).with("blank", true), "pages", PAGES));
        from(BOOK, model("desk.Book", "id", KEY, "pages", TITLE, "title", PAGES));
        from(BOOK, with(BOOK, "pages", PAGES.with("initial", 1)));
    }

    private static void from(ModelState friday, ModelState monday) {
        System.out.println("  " + made(state(friday), state(monday), new Clerk(false, "unknown")));
    }
}
