// misconception: neither staff nor lost is NOT (staff XOR lost)
// refused with: Staff get no letter
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
    return Loan.objects.filter("due__lt", day).exclude("returned__lte", day).exclude(q("borrower", "STF").xor(q("lost", true))).exclude("wish", "no letters").list(); }
}
