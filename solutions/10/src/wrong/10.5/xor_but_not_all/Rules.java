// misconception: an odd number that is not all is one
// refused with: Of four, too, three are not one
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
    if (conditions.length == 0) return q("pk__in", List.of());
    if (conditions.length == 1) return conditions[0];
    Q odd = q("pk__in", List.of());
    for (Q condition : conditions) odd = odd.xor(condition);
    return odd.and(not(q(conditions)));
}
}
