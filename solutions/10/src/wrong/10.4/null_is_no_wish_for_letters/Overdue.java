// misconception: who was not asked wants no letters
// refused with: Who was never asked has null for a wish
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
    return Loan.objects.filter("due__lt", day).exclude("returned__lte", day).exclude("borrower", "STF").exclude("lost", true).exclude(q("wish", "no letters").or(q("wish", null))).list(); }
}
