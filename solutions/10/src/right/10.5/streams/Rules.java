// right because: each with the denied others, by streams
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
static Q implies(Q premise, Q conclusion) { return premise.and(conclusion).or(not(premise)); }
static Q onlyOne(Q... conditions) {
    return IntStream.range(0, conditions.length).mapToObj(i -> only(conditions, i)).reduce(Q::or).orElseGet(() -> q("pk__isnull", true));
}
private static Q only(Q[] conditions, int index) {
    Expression[] parts = new Expression[conditions.length];
    for (int i = 0; i < parts.length; i++) parts[i] = i == index ? conditions[i] : not(conditions[i]);
    return q(parts);
}
}
