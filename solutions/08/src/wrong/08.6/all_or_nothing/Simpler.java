// misconception: an OR is a list when all of it compares one column
// refused with: whatever else stands beside them
package desk;

import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;

final class Simpler {

    private Simpler() { }

    static Expression simpler(Expression condition) {
        if (!(condition instanceof Junction junction)) {
            return condition;
        }
        List<Expression> children = junction.children().stream().map(Simpler::simpler).toList();
        return Junction.of(junction.connector(), junction.negated(),
            junction.connector() == Connector.OR ? gathered(children) : children);
    }

    private static List<Expression> gathered(List<Expression> children) {
        Map<Expression, Set<Expression>> values = new LinkedHashMap<>();
        for (Expression child : children) {
            boolean isChoice = child instanceof Comparison equal && equal.operator().equals("=") && equal.right() instanceof Param;
            Expression key = isChoice ? ((Comparison) child).left() : child;
            values.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(isChoice ? ((Comparison) child).right() : child);
        }
        if (values.size() > 1) {
            return children;
        }
        List<Expression> gathered = new ArrayList<>();
        values.forEach((key, choices) -> {
            Expression first = choices.iterator().next();
            gathered.add(first == key ? key : choices.size() == 1 ? new Comparison(key, "=", first)
                : new In(key, List.copyOf(choices)));
        });
        return gathered;
    }
}
