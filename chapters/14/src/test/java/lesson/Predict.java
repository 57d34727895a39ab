package lesson;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.*;
import java.util.function.Supplier;
import library.*;

/** The lesson's first question: what goes, and by how many statements? */
public class Predict {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Member hiro = Member.objects.get("pk", 1);
            Publisher penguin = Publisher.objects.get("name", "Penguin Classics");
            Book emma = Book.objects.get("pk", 4);
            Author austen = Author.objects.get("pk", 1);
            show("Emma", emma::delete);
            show("the member", hiro::delete);
            show("the publisher", penguin::delete);
            show("the loans", () -> Loan.objects.filter("book__author", austen).delete());
            show("Jane Austen", austen::delete);
            System.out.println("Emma in memory: " + emma.id + ", " + emma.isStored());
            System.out.println("Austen in memory: " + austen.id + ", " + austen.isStored());
        }
    }

    private static void show(String who, Supplier<Deletion> deletion) {
        try (QueryLog queries = QueryLog.capture()) {
            System.out.println(who + ": " + answer(deletion) + ", " + queries.count() + " statements");
        }
    }

    private static Object answer(Supplier<Deletion> deletion) {
        try {
            return deletion.get().byModel();
        } catch (ProtectedError e) {
            return e.getClass().getSimpleName();
        }
    }
}
