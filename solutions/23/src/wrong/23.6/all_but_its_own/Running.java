// misconception: so far ends before this one
// refused with: A loan counts itself
package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import java.time.LocalDate;
import java.util.*;

public final class Running {

    public record Line(String member, LocalDate day, String title, long soFar) { }

    private Running() { }

    public static List<Line> lines(LocalDate from, LocalDate to) {
        return Loan.objects.annotate("so_far", window(sum("work__pages")).partitionBy("member").orderBy("day", "pk").rows(null, -1))
            .filter("day__lte", to).selectRelated("work").orderBy("member", "day", "pk").list().stream()
            .filter(loan -> !loan.day.isBefore(from))
            .map(loan -> new Line(loan.member, loan.day, loan.work.get().title, Optional.ofNullable(loan.annotations().get("so_far", Long.class)).orElse(0L))).toList();
    }
}
