// right because: a condition is a value, and may have a name
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
private static final Q QUIET = q("wish", "no letters");
private static final Q EXEMPT = q("borrower", "STF").or(q("lost", true)).or(QUIET);
static List<Loan> on(LocalDate day) {
    Q back = q("returned__isnull", false).and(q("returned__lte", day));
    List<Loan> letters = new ArrayList<>();
    for (Loan loan : Loan.objects.filter(q("due__lt", day), not(back), not(EXEMPT)).orderBy("due")) letters.add(loan);
    return letters;
}
}
