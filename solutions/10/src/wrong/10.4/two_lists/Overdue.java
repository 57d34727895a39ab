// misconception: an OR is two lists put together
// refused with: One list, one query
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
    QuerySet<Loan> base = Loan.objects.filter("due__lt", day, "lost", false).exclude("borrower", "STF").exclude("wish", "no letters");
    return Stream.concat(base.filter("returned", null).list().stream(), base.filter("returned__gt", day).list().stream()).toList();
}
}
