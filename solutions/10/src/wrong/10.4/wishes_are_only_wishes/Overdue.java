// misconception: a wish changes nothing
// refused with: Who wished for no letters gets none
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
    return Loan.objects.filter("due__lt", day).exclude("returned__lte", day).exclude("borrower", "STF").exclude("lost", true).list(); }
}
