// misconception: a name and a day are order enough
// refused with: the one with the smaller key comes first
package desk;

import bookworm.*;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

final class Reminders {
    private Reminders() { }

    static List<String> lines(LocalDate today) {
        Map<Member, List<String>> late = new LinkedHashMap<>();
        for (Loan loan : Loan.objects.filter("returnedOn", null, "dueOn__lt", today).orderBy("member__name", "dueOn", "pk").selectRelated("book__author", "member")) {
            late.computeIfAbsent(loan.member.get(), any -> new ArrayList<>()).add(loan.book.get().title + " by " + loan.book.get().author.get().name);
        }
        List<String> lines = new ArrayList<>();
        late.forEach((member, books) -> lines.add(member.name + ": " + String.join(", ", books)));
        return lines;
    }
}
