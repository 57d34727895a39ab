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
        for (int i = 0; i < conditions.length; i++) {
            Q only = conditions[i];
            for (int j = 0; j < conditions.length; j++) {
                only = i == j ? only : only.and(not(conditions[j]));
            }
            one = one.or(only);
        }
        return one;
    }
}
