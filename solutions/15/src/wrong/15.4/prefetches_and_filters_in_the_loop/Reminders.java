// misconception: what was read ahead can be filtered without asking
// refused with: What is asked, or filtered, in the loop is asked anew
package desk;

import bookworm.*;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

final class Reminders {
    static List<String> lines(LocalDate today) {
        List<String> lines = new ArrayList<>();
        for (Member member : Member.objects.orderBy("name", "pk").prefetchRelated("loans__book__author")) {
            List<String> late = new ArrayList<>();
            for (Loan loan : member.loans.filter("returnedOn", null, "dueOn__lt", today).orderBy("dueOn", "pk")) {
                late.add(loan.book.get().title + " by " + loan.book.get().author.get().name);
            }
            if (!late.isEmpty()) {
                lines.add(member.name + ": " + String.join(", ", late));
            }
        }
        return lines;
    }
}
