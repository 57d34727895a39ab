// misconception: in a day, any order will do
// refused with: Of two lines of one member and day
package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.*;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

public final class Running {

    public record Line(String member, LocalDate day, String title, long soFar) { }

    private Running() { }

    public static List<Line> lines(LocalDate from, LocalDate to) {
        return Loan.objects.annotate("so_far", window(sum("work__pages")).partitionBy("member").orderBy("day", "pk"))
            .filter("day__lte", to).selectRelated("work").orderBy("member", "day", "work__title").list().stream()
            .filter(loan -> !loan.day.isBefore(from))
            .map(loan -> new Line(loan.member, loan.day, loan.work.get().title, loan.annotations().getLong("so_far"))).toList();
    }
}
