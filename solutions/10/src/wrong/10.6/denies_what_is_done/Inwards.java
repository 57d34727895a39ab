// misconception: what is rewritten may be denied afterwards
// refused with: A NOT stands before another NOT
package desk;

import static bookworm.Expressions.*;
import bookworm.*;
import bookworm.query.*;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

final class Inwards {
static Q inwards(Q condition) {
    Q all = q();
    for (Expression part : condition.parts()) {
        Q inner = part instanceof Q q ? inwards(q) : Q.as(part);
        inner = condition.negated() ? inner.not() : inner;
        boolean and = (condition.connector() == Connector.AND) != condition.negated();
        all = and ? all.and(inner) : all.or(inner);
    }
    return all;
}
}
