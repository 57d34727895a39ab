package lesson;

import static bookworm.meta.FieldState.field;
import static lesson.Desk.*;

import bookworm.fields.ManyToMany;
import bookworm.meta.*;
import java.util.List;

/** Six books of Monday, each compared with Friday's. Nobody is asked anything. */
public class Compared {

    public static void main(String[] args) {
        compare("a field more", with(BOOK, "isbn", TITLE.with("nullable", true)));
        compare("a field less", with(BOOK, "pages", null));
        compare("a longer title", with(BOOK, "title", TITLE.with("maxLength", 60)));
        compare("an index", BOOK.withIndexes(List.of(new IndexState("by_pages", List.of("pages")))));
        compare("another order", model("desk.Book", "pages", PAGES, "title", TITLE, "id", KEY));
        compare("many titles", with(BOOK, "title", field(ManyToMany.class, "to", "desk.Book")));
    }

    private static void compare(String what, ModelState monday) {
        System.out.println(what + ": " + made(state(BOOK), state(monday), new Clerk(false, null)));
    }
}
