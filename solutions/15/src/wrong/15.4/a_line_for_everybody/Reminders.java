// misconception: who borrows has a line
// refused with: Who is late with nothing has no line
package desk;

import bookworm.*;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

final class Reminders {

    private Reminders() { }

    static List<String> lines(LocalDate today) {
        Prefetch late = Prefetch.of("loans", Loan.objects.filter("returnedOn", null, "dueOn__lt", today).orderBy("dueOn", "pk").selectRelated("book__author")).as("late");
        List<String> lines = new ArrayList<>();
        for (Member member : Member.objects.orderBy("name", "pk").prefetchRelated(late)) {
            List<String> books = member.prefetched("late", Loan.class).stream().map(Reminders::book).toList();
            lines.add(member.name + ": " + String.join(", ", books));
        }
        return lines;
    }

    private static String book(Loan loan) { return loan.book.get().title + " by " + loan.book.get().author.get().name; }
}
