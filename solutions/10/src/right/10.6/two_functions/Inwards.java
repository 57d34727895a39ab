// right because: one function for what is meant, one for its opposite
package desk;

import bookworm.query.Q;
import bookworm.sql.Expression;
import bookworm.sql.Junction.Connector;
import java.util.*;

final class Inwards {

    static Q inwards(Q condition) { return meant(condition); }

    private static Q meant(Expression part) {
        if (!(part instanceof Q q)) {
            return Q.all(part);
        }
        return q.negated() ? opposite(q.not()) : new Q(q.connector(), false, q.parts().stream().<Expression>map(Inwards::meant).toList());
    }

    private static Q opposite(Expression part) {
        if (!(part instanceof Q q)) {
            return Q.all(part).not();
        }
        if (q.negated()) {
            return meant(q.not());
        }
        Connector other = q.connector() == Connector.AND ? Connector.OR : Connector.AND;
        return new Q(other, false, q.parts().stream().<Expression>map(Inwards::opposite).toList());
    }
}
