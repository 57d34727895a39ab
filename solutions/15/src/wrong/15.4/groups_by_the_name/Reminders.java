// misconception: a name is a member
// refused with: two members called Emma
package desk;

import bookworm.*;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

final class Reminders {
    static List<String> lines(LocalDate today) {
        Map<String, List<String>> late = new TreeMap<>();
        Loan.objects.filter("returnedOn", null, "dueOn__lt", today).orderBy("dueOn", "pk").selectRelated("member", "book__author")
            .forEach(loan -> late.computeIfAbsent(loan.member.get().name, name -> new ArrayList<>())
                .add(loan.book.get().title + " by " + loan.book.get().author.get().name));
        return late.entrySet().stream().map(each -> each.getKey() + ": " + String.join(", ", each.getValue())).toList();
    }
}
