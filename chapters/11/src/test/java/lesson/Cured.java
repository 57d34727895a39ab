package lesson;

import static bookworm.Expressions.f;

import bookworm.db.*;
import bookworm.schema.Schema;
import java.time.Duration;
import library.*;

/** The trouble, cured: the database computes. */
public class Cured {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Schema.create(Counter.class);
            Counter.objects.create(counter -> counter.title = "Emma");

            for (String desk : new String[] {"here", "there"}) {
                Counter.objects.filter("title", "Emma").update("loans", f("loans").plus(1));
            }
            System.out.println("2 desks lend Emma: 0 + 1 + 1 = " + Counter.ofEmma());

            Desks.all(32, () -> Counter.objects.filter("title", "Emma"), emma -> emma.update("loans", f("loans").plus(1)));
            System.out.println("32 more, each in a transaction: " + Counter.ofEmma());

            try (QueryLog queries = QueryLog.capture()) {
                System.out.println("came back late: " + Loan.objects.filter("returnedOn__gt", f("dueOn")).list().size() + ", all that was read");
                Loan.objects.filter("returnedOn", null).update("dueOn", f("dueOn").plus(Duration.ofDays(7)));
                System.out.println("a week longer for all that are out: " + (queries.count() - 1) + " statement");
            }
            System.out.println("published in 1815: " + Book.objects.filter("publicationDate__year", 1815).list().size() + ", all that was read");
        }
    }
}
