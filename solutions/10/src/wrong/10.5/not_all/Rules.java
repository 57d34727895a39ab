// misconception: not more than one is not all
// refused with: Two of the three are met
package desk;

import static bookworm.Expressions.*;

import bookworm.query.Q;
import bookworm.sql.Expression;
import java.util.*;

final class Rules {

    static Q implies(Q premise, Q conclusion) { return not(premise).or(conclusion); }

    static Q onlyOne(Q... conditions) {
        Q any = q("pk__in", List.of());
        for (Q condition : conditions) {
            any = any.or(condition);
        }
        return conditions.length < 2 ? any : any.and(not(q(conditions)));
    }
}
