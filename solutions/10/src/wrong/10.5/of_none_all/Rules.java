// misconception: an empty condition is true of none
// refused with: q() is true of every row
package desk;

import static bookworm.Expressions.*;

import bookworm.query.Q;
import bookworm.sql.Expression;
import java.util.*;

final class Rules {

    static Q implies(Q premise, Q conclusion) { return not(premise).or(conclusion); }

    static Q onlyOne(Q... conditions) {
        Q one = q();
        for (Q condition : conditions) {
            Q only = condition;
            for (Q other : conditions) {
                only = other == condition ? only : only.and(not(other));
            }
            one = one.or(only);
        }
        return one;
    }
}
