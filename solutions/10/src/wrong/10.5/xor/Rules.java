// misconception: a xor b xor c is true of exactly one
// refused with: XOR is true of any odd number
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
            one = one.xor(condition);
        }
        return one;
    }
}
