package lesson;

import bookworm.*;
import bookworm.db.Database;
import bookworm.errors.IntegrityError;
import bookworm.fields.PositiveIntegerField;
import bookworm.schema.Schema;
import library.*;

/** Lending Emma takes a copy off the shelf, then writes a loan. Without a card the loan is refused: which half is in the database? */
public class Desk {

    static class Shelf extends Model {
        static final Manager<Shelf> objects = Manager.of(Shelf.class);

        @PositiveIntegerField int copies = 3;
    }

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Schema.create(Shelf.class);
            Shelf.objects.create(shelf -> { });
            attempt("Two statements, no card", () -> lend(new Loan()));
            attempt("One block, no card", () -> Database.atomic(() -> lend(new Loan())));
            attempt("One block, the card of loan 81", () -> Database.atomic(() -> lend(Loan.objects.get("pk", 81))));
        }
    }

    private static void lend(Loan loan) {
        Shelf shelf = Shelf.objects.get("pk", 1);
        shelf.copies--;
        shelf.save();
        Database.onCommit(() -> System.out.println("  a letter goes out: Emma has left the shelf"));
        loan.save();
    }

    private static void attempt(String how, Runnable lending) {
        System.out.println(how);
        try {
            lending.run();
        } catch (IntegrityError e) {
            System.out.println("  the loan is refused");
        }
        System.out.println("  copies on the shelf: " + Shelf.objects.get("pk", 1).copies);
    }
}
