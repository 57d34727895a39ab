// right because: a step may be done again until it changes nothing
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
    Q before;
    Q now = condition;
    do { before = now; now = step(before); } while (!now.equals(before));
    return now;
}
private static Q step(Q q) {
    if (q.negated() && !(q.parts().size() == 1 && q.parts().get(0) instanceof Q.FieldLookup)) {
        List<Expression> parts = q.parts().stream().<Expression>map(p -> Q.as(p).not()).toList();
        return new Q(q.connector() == Connector.AND ? Connector.OR : Connector.AND, false, parts);
    }
    return new Q(q.connector(), q.negated(), q.parts().stream().<Expression>map(p -> p instanceof Q inner ? step(inner) : p).toList());
}
}
