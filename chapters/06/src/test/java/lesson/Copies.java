package lesson;

import bookworm.db.Database;
import bookworm.errors.BookwormException;
import library.*;

/** Two readers hold a copy of one row: what does the other hear when the row is changed, and when it is gone? */
public class Copies {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Book mine = Book.objects.get("isbn", "9780010316797");
            Book yours = Book.objects.get("isbn", "9780010316797");
            yours.pages = 1;
            yours.save("pages");
            System.out.println("yours has " + yours.pages + " page, mine " + mine.pages);
            mine.refreshFromDb();
            System.out.println("read again, mine has " + mine.pages);

            System.out.println("deleted " + yours.delete() + ", and yours has the key " + yours.id);
            System.out.println("deleted " + mine.delete() + ", and mine has the key " + mine.id);
            attempt(mine::delete);
            mine.save();
            System.out.println("saved again, under the key " + mine.id);
        }
    }

    private static void attempt(Runnable action) {
        try {
            action.run();
        } catch (BookwormException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
