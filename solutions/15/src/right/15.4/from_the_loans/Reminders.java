// right because: one query of loans has it all, and a map keeps the members apart
package desk;

import bookworm.*;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

final class Reminders {
    static List<String> lines(LocalDate today) {
        Map<Member, List<String>> late = new LinkedHashMap<>();
        for (Loan loan : Loan.objects.filter("returnedOn", null, "dueOn__lt", today).orderBy("member__name", "member__pk", "dueOn", "pk")
                .selectRelated("book__author", "member")) {
            late.computeIfAbsent(loan.member.get(), member -> new ArrayList<>()).add(loan.book.get().title + " by " + loan.book.get().author.get().name);
        }
        List<String> lines = new ArrayList<>();
        late.forEach((member, books) -> lines.add(member.name + ": " + String.join(", ", books)));
        return lines;
    }
}
