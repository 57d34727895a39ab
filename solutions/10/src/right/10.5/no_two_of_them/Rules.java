// right because: any of them, and no two
package desk;

import static bookworm.Expressions.*;

import bookworm.query.Q;
import bookworm.sql.Expression;
import java.util.*;

final class Rules {

    static Q implies(Q premise, Q conclusion) { return q(premise, not(conclusion)).not(); }

    static Q onlyOne(Q... conditions) {
        Q any = q("pk__in", List.of());
        Q two = q("pk__in", List.of());
        for (int i = 0; i < conditions.length; i++) {
            any = any.or(conditions[i]);
            for (int j = i + 1; j < conditions.length; j++) {
                two = two.or(conditions[i].and(conditions[j]));
            }
        }
        return any.and(not(two));
    }
}
