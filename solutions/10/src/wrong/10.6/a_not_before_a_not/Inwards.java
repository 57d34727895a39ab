// misconception: a NOT is put before each part, whatever it is
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
    if (!condition.negated()) {
        return new Q(condition.connector(), false, condition.parts().stream().<Expression>map(p -> p instanceof Q q ? inwards(q) : p).toList());
    }
    return new Q(condition.connector() == Connector.AND ? Connector.OR : Connector.AND, false, condition.parts().stream().<Expression>map(p ->
        p instanceof Q q && !q.negated() ? inwards(q.not()) : new Q(Connector.AND, true, List.of(p))).toList());
}
}
