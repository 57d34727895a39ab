// right because: map rewrites parts, too
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
static Q inwards(Q q) {
    if (!q.negated()) return (Q) q.map(part -> part instanceof Q inner ? inwards(inner) : part);
    if (q.parts().size() == 1) return q.parts().get(0) instanceof Q inner ? inwards(inner.not()) : q;
    Q opposite = new Q(q.connector() == Connector.AND ? Connector.OR : Connector.AND, false, q.parts());
    return (Q) opposite.map(part -> inwards(Q.as(part).not()));
}
}
