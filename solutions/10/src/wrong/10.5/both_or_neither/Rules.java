// misconception: implies is: both or neither
// refused with: What is not lost meets the rule
package desk;

import static bookworm.Expressions.*;
import bookworm.*;
import bookworm.query.*;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

final class Rules {
static Q implies(Q premise, Q conclusion) { return premise.and(conclusion).or(not(premise).and(not(conclusion))); }
static Q onlyOne(Q... conditions) {
        Q none = q();
        Q one = q("pk__in", List.of());
        for (Q condition : conditions) {
            one = one.and(not(condition)).or(condition.and(none));
            none = none.and(not(condition));
        }
        return one;
    }

}
