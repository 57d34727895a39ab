// misconception: NOT stands at the top
// refused with: go down the whole tree
package desk;

import static bookworm.Expressions.*;

import bookworm.query.Q;
import bookworm.sql.Expression;
import bookworm.sql.Junction.Connector;

final class Inwards {

    static Q inwards(Q condition) {
        if (!condition.negated() || condition.parts().size() < 2) {
            return condition;
        }
        Q all = q();
        for (Expression part : condition.parts()) {
            Q inner = Q.as(part).not();
            all = condition.connector() == Connector.AND ? all.or(inner) : all.and(inner);
        }
        return all;
    }
}
