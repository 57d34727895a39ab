package lesson;

import static bookworm.Expressions.f;

import bookworm.db.*;
import bookworm.errors.BookwormException;
import bookworm.schema.Schema;
import java.time.Duration;
import library.*;

/** One statement writes many rows, and the database computes what it writes. */
public class Updated {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Schema.create(Counter.class);
            Counter.objects.create(counter -> counter.title = "Emma");
            Counter.objects.create(counter -> counter.title = "Persuasion");

            Desks.all(32, () -> Counter.objects.filter("title", "Emma"), emma -> emma.update("loans", f("loans").plus(1)));
            System.out.println("32 desks lend Emma: " + Counter.ofEmma());
            System.out.println("and Persuasion: " + Counter.objects.get("title", "Persuasion").loans);

            Loan loan = Loan.objects.filter("returnedOn", null).first().orElseThrow();
            System.out.println("loan " + loan.id + " is due " + loan.dueOn);
            try (QueryLog queries = QueryLog.capture()) {
                int longer = Loan.objects.filter("returnedOn", null).update("dueOn", f("dueOn").plus(Duration.ofDays(7)));
                System.out.println(longer + " loans: " + queries.sql());
            }
            System.out.print("loan " + loan.id + " is due " + loan.dueOn);
            loan.refreshFromDb();
            System.out.println(", refreshed: " + loan.dueOn);
            Loan.objects.limit(10).update("dueOn", loan.dueOn);
        } catch (BookwormException e) {
            System.out.println(e.getMessage());
        }
    }
}
