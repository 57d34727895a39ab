// misconception: one of them is at least one
// refused with: Lost or of staff, and not both
package desk;

import static bookworm.Expressions.*;

import bookworm.query.Q;
import bookworm.sql.Expression;
import java.util.*;

final class Rules {

    static Q implies(Q premise, Q conclusion) { return not(premise).or(conclusion); }

    static Q onlyOne(Q... conditions) {
        Q one = q("pk__in", List.of());
        for (Q condition : conditions) {
            one = one.or(condition);
        }
        return one;
    }
}
