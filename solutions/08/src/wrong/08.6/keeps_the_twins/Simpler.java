// misconception: IN may name a value twice
// refused with: Each value is asked for once
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
        Map<Expression, List<Expression>> values = new LinkedHashMap<>();
        for (Expression child : children) {
            boolean isChoice = child instanceof Comparison equal && equal.operator().equals("=") && equal.right() instanceof Param;
            Expression key = isChoice ? ((Comparison) child).left() : child;
            values.computeIfAbsent(key, each -> new ArrayList<>()).add(isChoice ? ((Comparison) child).right() : child);
        }
        List<Expression> gathered = new ArrayList<>();
        values.forEach((key, choices) -> {
            Expression first = choices.get(0);
            gathered.add(first == key ? key : choices.size() == 1 ? new Comparison(key, "=", first)
                : new In(key, List.copyOf(choices)));
        });
        return gathered;
    }
}
