package desk;

import static bookworm.Expressions.q;

import bookworm.query.Q;
import bookworm.sql.Expression;
import bookworm.sql.Junction.Connector;

/** Solution 10.6: a NOT goes down with us, and changes what we pass, until a lookup takes it. */
final class Inwards {

    private Inwards() { }

    static Q inwards(Q condition) { return inwards(condition, false); }

    /** The condition, or its opposite where it is denied from outside. */
    private static Q inwards(Expression condition, boolean outside) {
        if (!(condition instanceof Q q)) {
            return outside ? Q.as(condition).not() : Q.as(condition);
        }
        boolean denied = outside != q.negated();
        boolean isAnd = (q.connector() == Connector.AND) != denied;
        Q all = q();
        for (Expression part : q.parts()) {
            Q inner = inwards(part, denied);
            all = isAnd ? all.and(inner) : all.or(inner);
        }
        return all;
    }
}
