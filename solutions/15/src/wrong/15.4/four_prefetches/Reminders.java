// misconception: to prefetch a path is one query
// refused with: What leads to one object can come in the same row
package desk;

import bookworm.*;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

final class Reminders {
    private Reminders() { }

    static List<String> lines(LocalDate today) {
        List<String> lines = new ArrayList<>();
        for (Member member : Member.objects.orderBy("name", "pk").prefetchRelated("loans__book__author")) {
            String late = member.loans.list().stream().filter(loan -> loan.returnedOn == null && loan.dueOn.isBefore(today))
                .sorted(Comparator.comparing((Loan loan) -> loan.dueOn).thenComparing(loan -> loan.id))
                .map(loan -> loan.book.get().title + " by " + loan.book.get().author.get().name).collect(Collectors.joining(", "));
            if (!late.isEmpty()) {
                lines.add(member.name + ": " + late);
            }
        }
        return lines;
    }
}
