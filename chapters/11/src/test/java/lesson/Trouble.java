package lesson;

import bookworm.db.*;
import bookworm.schema.Schema;
import java.util.List;
import library.*;

/** The desk's day with what chapter 10 had: whatever is computed, Java computes. */
public class Trouble {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Schema.create(Counter.class);
            Counter.objects.create(counter -> counter.title = "Emma");

            Counter here = Counter.objects.get("title", "Emma");
            Counter there = Counter.objects.get("title", "Emma");
            here.loans++;
            there.loans++;
            here.save();
            there.save();
            System.out.println("2 desks lend Emma: 0 + 1 + 1 = " + Counter.ofEmma());

            Desks.all(32, () -> Counter.objects.get("title", "Emma"), counter -> {
                counter.loans++;
                counter.save();
            });
            System.out.println("32 more, each in a transaction: " + Counter.ofEmma());

            try (QueryLog queries = QueryLog.capture()) {
                List<Loan> loans = Loan.objects.list();
                long late = loans.stream().filter(loan -> loan.returnedOn != null && loan.returnedOn.isAfter(loan.dueOn)).count();
                System.out.println("came back late: " + late + ", found among " + loans.size());
                for (Loan loan : Loan.objects.filter("returnedOn", null)) {
                    loan.dueOn = loan.dueOn.plusDays(7);
                    loan.save();
                }
                System.out.println("a week longer for all that are out: " + (queries.count() - 1) + " statements");
            }
            long old = Book.objects.list().stream().filter(book -> book.publicationDate.getYear() == 1815).count();
            System.out.println("published in 1815: " + old + ", found among " + Book.objects.count());
        }
    }
}
