// misconception: NOT (a AND b) is NOT a AND NOT b
// refused with: NOT (a AND b) is NOT a OR NOT b
package desk;

import static bookworm.Expressions.*;

import bookworm.query.Q;
import bookworm.sql.Expression;
import bookworm.sql.Junction.Connector;
import java.util.*;

final class Inwards {

    static Q inwards(Q condition) { return inwards(condition, false); }

    private static Q inwards(Expression condition, boolean outside) {
        if (!(condition instanceof Q q)) {
            return outside ? Q.as(condition).not() : Q.as(condition);
        }
        boolean denied = outside != q.negated();
        Q all = q();
        for (Expression part : q.parts()) {
            Q inner = inwards(part, denied);
            all = q.connector() == Connector.AND ? (all.and(inner)) : (all.or(inner));
        }
        return all;
    }
}
