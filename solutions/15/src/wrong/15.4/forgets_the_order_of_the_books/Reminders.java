// misconception: rows come as they were lent
// refused with: the one that was due first at the front
package desk;

import bookworm.*;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

final class Reminders {
    static List<String> lines(LocalDate today) {
        List<String> lines = new ArrayList<>();
        Prefetch late = Prefetch.of("loans", Loan.objects.filter("returnedOn", null, "dueOn__lt", today).orderBy("pk").selectRelated("book__author")).as("late");
        for (Member member : Member.objects.orderBy("name", "pk").prefetchRelated(late)) {
            List<Loan> loans = member.prefetched("late", Loan.class);
            if (!loans.isEmpty()) {
                lines.add(member.name + ": " + loans.stream()
                    .map(loan -> loan.book.get().title + " by " + loan.book.get().author.get().name).collect(Collectors.joining(", ")));
            }
        }
        return lines;
    }
}
