// misconception: NOT a > 0 is a <= 0
// refused with: a fine that nobody knows is neither more than 0 nor at most 0
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
    if (part instanceof Q.FieldLookup lookup) {
        if (denied && lookup.path().endsWith("__gt")) return q(lookup.path().replace("__gt", "__lte"), lookup.value());
        return denied ? Q.all(lookup).not() : Q.all(lookup);
    }
    Q q = (Q) part;
    boolean now = denied != q.negated();
    boolean and = (q.connector() == Connector.AND) != now;
    Q all = q();
    for (Expression each : q.parts()) all = and ? all.and(walk(each, now)) : all.or(walk(each, now));
    return all;
}
}
