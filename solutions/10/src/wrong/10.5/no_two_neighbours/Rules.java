// misconception: no two is no two side by side
// refused with: Two of the three are met
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
    Q any = q("pk__in", List.of());
    for (Q condition : conditions) any = any.or(condition);
    for (int i = 1; i < conditions.length; i++) any = any.and(not(conditions[i - 1].and(conditions[i])));
    return any;
}
}
