// misconception: a.and(b).or(c) is a AND (b OR c)
// refused with: a.and(b).or(c) is (a AND b) OR c
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
    return Loan.objects.filter(q("due__lt", day).and(q("returned", null)).or(q("returned__gt", day))).exclude("borrower", "STF").exclude("lost", true).exclude("wish", "no letters").list(); }
}
