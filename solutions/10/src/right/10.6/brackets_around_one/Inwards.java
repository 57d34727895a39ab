// right because: NOT ((a)) stands before one lookup, brackets or not
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
static Q inwards(Q condition) { return walk(condition, false); }
private static Q walk(Expression part, boolean denied) {
    if (!(part instanceof Q q)) {
        return new Q(Connector.AND, denied, List.of(Q.all(part)));
    }
    boolean now = denied != q.negated();
    Connector connector = now ? (q.connector() == Connector.AND ? Connector.OR : Connector.AND) : q.connector();
    List<Expression> parts = new ArrayList<>();
    for (Expression each : q.parts()) parts.add(walk(each, now));
    return new Q(connector, false, parts);
}
}
