// misconception: nothing is never true
// refused with: An empty condition asks for nothing
package desk;

import static bookworm.Expressions.*;
import bookworm.*;
import bookworm.query.*;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

final class Inwards {
static Q inwards(Q condition) { return walk(condition, false); }
private static Q walk(Expression part, boolean denied) {
    if (!(part instanceof Q q)) return denied ? Q.as(part).not() : Q.as(part);
    boolean now = denied != q.negated();
    boolean and = (q.connector() == Connector.AND) != now;
    return q.parts().stream().map(each -> walk(each, now)).reduce(and ? Q::and : Q::or).orElse(Q.all(Truth.NEVER));
}
}
