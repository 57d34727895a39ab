package lesson;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.ProtectedError;
import lesson.Branch.*;
import library.*;

/** Who forbids, and who is set free. */
public class Forbidden {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            delete("Emma", Book.objects.get("pk", 4));
            Publisher penguin = Publisher.objects.get("name", "Penguin Classics");
            delete("Penguin Classics", penguin);
            System.out.println("books without a publisher: " + Book.objects.filter("publisher", null).count());
        }
        try (Database library = Branch.openTwo()) {
            delete("a shelf", Shelf.objects.orderBy("pk").first().orElseThrow());
            delete("the branch", Branch.objects.get("village", "Bolton"));
        }
    }

    static void delete(String what, Model object) {
        try {
            System.out.println(what + ": " + object.delete());
        } catch (ProtectedError e) {
            System.out.println(what + ": " + e.getClass().getSimpleName() + ", " + e.protectedObjects().size() + " in the way");
            System.out.println("  " + e.getMessage());
        }
    }
}
