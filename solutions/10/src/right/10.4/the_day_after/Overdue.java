// right because: by that day is before the day after
package desk;

import static bookworm.Expressions.*;
import bookworm.*;
import bookworm.query.*;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

final class Overdue {
static List<Loan> on(LocalDate day) {
    return Loan.objects.filter("due__lte", day.minusDays(1)).exclude("returned__lt", day.plusDays(1)).exclude(q("lost", true).or(q("borrower", "STF"))).exclude("wish__in", List.of("no letters")).list(); }
}
