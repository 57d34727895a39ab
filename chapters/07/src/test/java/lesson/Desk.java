package lesson;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.schema.Schema;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import library.*;

/** The desk at which the lesson's programs lend: three copies of Emma stand on the shelf, and nobody has one yet. */
final class Desk {

    /** Emma's key, in the catalogue. Hers on the shelf is 1. */
    private static final long EMMA = 4;

    private Desk() { }

    static Database open() {
        Database library = Library.openEmpty();
        Schema.create(Shelf.class);
        Shelf.objects.create(shelf -> {
            shelf.title = "Emma";
            shelf.copies = 3;
        });
        return library;
    }

    /** Emma's shelf, as this desk reads it now. */
    static Shelf emma() { return Shelf.objects.get("pk", 1); }

    /** Takes a copy off the shelf, and writes the loan: two statements, without a transaction of their own. */
    static void lend(Long member) {
        Shelf emma = emma();
        emma.copies--;
        emma.save();
        Loan.objects.create(loan -> {
            loan.bookId = EMMA;
            loan.memberId = member;
            loan.loanedOn = LocalDate.of(2026, 11, 30);
            loan.dueOn = LocalDate.of(2026, 12, 14);
        });
    }

    /** Says how it went: a refused loan is told, and is no reason to close the desk. */
    static void attempt(String reader, Runnable lending) {
        try {
            lending.run();
            System.out.println(reader + ": lent");
        } catch (IntegrityError e) {
            System.out.println(reader + ": refused, " + e.getMessage().split(": |\n")[2]);
        } catch (DatabaseError e) {
            System.out.println(reader + ": " + e.getMessage().split("\n")[0]);
        }
    }

    /** What the database has, as everybody may see it. */
    static void report() {
        System.out.println("on the shelf " + atAnotherDesk(() -> emma().copies) + ", lent " + atAnotherDesk(Desk::loans));
    }

    private static int loans() {
        return Database.current().query(Sql.of("SELECT COUNT(*) FROM \"books_loan\""), row -> row.getInt(1)).get(0);
    }

    /** In another thread, and so on another connection. Waits until it is done. */
    static <T> T atAnotherDesk(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task).start()).join();
    }
}
