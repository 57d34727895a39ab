// misconception: a prefetch needs no condition
// refused with: Only what is not returned
package desk;

import bookworm.*;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

final class Reminders {
    static List<String> lines(LocalDate today) {
        List<String> lines = new ArrayList<>();
        Prefetch loans = Prefetch.of("loans", Loan.objects.orderBy("dueOn", "pk").selectRelated("book__author"));
        for (Member member : Member.objects.orderBy("name", "pk").prefetchRelated(loans)) {
            if (member.loans.exists()) {
                lines.add(member.name + ": " + member.loans.list().stream()
                    .map(loan -> loan.book.get().title + " by " + loan.book.get().author.get().name).collect(Collectors.joining(", ")));
            }
        }
        return lines;
    }
}
