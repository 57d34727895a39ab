// right because: the first and none of the rest, or not the first and only one of the rest
package desk;

import static bookworm.Expressions.*;

import bookworm.query.Q;
import bookworm.sql.Expression;
import java.util.*;

final class Rules {

    static Q implies(Q premise, Q conclusion) { return premise.not().or(conclusion); }

    static Q onlyOne(Q... conditions) {
        if (conditions.length == 0) {
            return Q.all(bookworm.sql.Truth.NEVER);
        }
        Q[] rest = Arrays.copyOfRange(conditions, 1, conditions.length);
        Q noneOfRest = q(Arrays.stream(rest).map(Q::not).toArray(Expression[]::new));
        return conditions[0].and(noneOfRest).or(not(conditions[0]).and(onlyOne(rest)));
    }
}
