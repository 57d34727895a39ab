// misconception: one query for each member is few
// refused with: What is asked, or filtered, in the loop is asked anew
package desk;

import bookworm.*;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

final class Reminders {
    static List<String> lines(LocalDate today) {
        List<String> lines = new ArrayList<>();
        for (Member member : Member.objects.orderBy("name", "pk")) {
            String late = member.loans.filter("returnedOn", null, "dueOn__lt", today).orderBy("dueOn", "pk").selectRelated("book__author").list()
                .stream().map(loan -> loan.book.get().title + " by " + loan.book.get().author.get().name).collect(Collectors.joining(", "));
            if (!late.isEmpty()) {
                lines.add(member.name + ": " + late);
            }
        }
        return lines;
    }
}
