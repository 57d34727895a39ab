// misconception: the others are other objects
// refused with: The others are those at another place
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
static Q implies(Q premise, Q conclusion) { return not(premise).or(conclusion); }
static Q onlyOne(Q... conditions) {
    Q one = Q.all(Truth.NEVER);
    for (Q condition : conditions) {
        Q only = condition;
        for (Q other : conditions) {
            if (other != condition) only = only.and(not(other));
        }
        one = one.or(only);
    }
    return one;
}
}
