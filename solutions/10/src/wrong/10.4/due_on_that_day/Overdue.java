// misconception: due by that day is due before it
// refused with: What is due on that day is not late yet
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
    return Loan.objects.filter("due__lte", day).exclude("returned__lte", day).exclude("borrower", "STF").exclude("lost", true).exclude("wish", "no letters").list(); }
}
