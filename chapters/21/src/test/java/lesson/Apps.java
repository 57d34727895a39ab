package lesson;

import static lesson.Desk.*;

import bookworm.meta.ModelState;
import bookworm.migrations.*;

/** A shop opens beside the desk: an app has migrations of its own. */
public class Apps {

    private static final ModelState PRICE = model("shop.Price", "id", KEY, "book", to("desk.Book"));

    public static void main(String[] args) {
        compare("the shop's prices lead to the desk's books", state(BOOK, PRICE));
        compare("and each book to its last price", state(with(BOOK, "last", to("shop.Price")), PRICE));
    }

    private static void compare(String what, ProjectState to) {
        System.out.println(what);
        show(MigrationMaker.make(ProjectState.EMPTY, to, new Clerk(false, null)));
    }
}
