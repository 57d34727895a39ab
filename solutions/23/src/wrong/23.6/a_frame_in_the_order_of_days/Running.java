// misconception: with a frame of rows nothing ties
// refused with: their order does not name the key
package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.QuerySet;
import java.time.LocalDate;
import java.util.*;

public final class Running {

    public record Line(String member, LocalDate day, String title, long soFar) { }

    private Running() { }

    public static List<Line> lines(LocalDate from, LocalDate to) {
        return Loan.objects.annotate("so_far", window(sum("work__pages")).partitionBy("member").orderBy("day").rows(null, 0))
            .filter("day__lte", to).selectRelated("work").orderBy("member", "day", "pk").list().stream()
            .filter(loan -> !loan.day.isBefore(from))
            .map(loan -> new Line(loan.member, loan.day, loan.work.get().title, loan.annotations().getLong("so_far"))).toList();
    }
}
