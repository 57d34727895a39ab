// misconception: exclude takes out what meets any of its conditions
// refused with: What meets several reasons at once is left out
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
    return Loan.objects.filter("due__lt", day).exclude(q("returned__lte", day), q("borrower", "STF"), q("lost", true), q("wish", "no letters")).list(); }
}
