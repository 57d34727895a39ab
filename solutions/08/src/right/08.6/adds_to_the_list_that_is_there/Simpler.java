// right because: an IN that is there may take in another value
package desk;

import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;

final class Simpler {

    private Simpler() { }

    static Expression simpler(Expression condition) {
        if (!(condition instanceof Junction junction)) {
            return condition;
        }
        List<Expression> simpler = new ArrayList<>();
        for (Expression child : junction.children()) {
            Expression next = simpler(child);
            if (junction.connector() == Connector.AND || !isAdded(next, simpler)) {
                simpler.add(next);
            }
        }
        return Junction.of(junction.connector(), junction.negated(), simpler);
    }

    /** Whether there was a choice of the same column, to which this one now belongs. */
    private static boolean isAdded(Expression next, List<Expression> simpler) {
        for (int i = 0; i < simpler.size(); i++) {
            Expression there = simpler.get(i);
            if (!choices(next).isEmpty() && !choices(there).isEmpty() && left(next).equals(left(there))) {
                Set<Expression> all = new LinkedHashSet<>(choices(there));
                all.addAll(choices(next));
                simpler.set(i, all.size() == 1 ? there : new In(left(next), List.copyOf(all)));
                return true;
            }
        }
        return false;
    }

    private static Expression left(Expression choice) { return choice instanceof In in ? in.value() : ((Comparison) choice).left(); }

    private static List<Expression> choices(Expression each) {
        if (each instanceof In in) {
            return in.choices();
        }
        return each instanceof Comparison equal && equal.operator().equals("=") && equal.right() instanceof Param ? List.of(equal.right()) : List.of();
    }
}
