// misconception: a filter over many gives each member once
// refused with: meets a member once for each of them
package desk;

import bookworm.*;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

final class Reminders {
    private Reminders() { }

    static List<String> lines(LocalDate today) {
        Prefetch late = Prefetch.of("loans", Loan.objects.filter("returnedOn", null, "dueOn__lt", today).orderBy("dueOn", "pk")
            .selectRelated("book__author")).as("late");
        List<String> lines = new ArrayList<>();
        for (Member member : Member.objects.filter("loans__returnedOn", null, "loans__dueOn__lt", today).orderBy("name", "pk").prefetchRelated(late)) {
            lines.add(member.name + ": " + member.prefetched("late", Loan.class).stream().map(loan -> loan.book.get().title + " by " + loan.book.get().author.get().name).collect(Collectors.joining(", ")));
        }
        return lines;
    }
}
