package desk;

import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;

/** A tree is rewritten before it becomes SQL. */
final class Simpler {

    private Simpler() { }

    /**
     * A condition that is met by the same rows, in which no OR compares a column with several values: {@code genre = ? OR pages > ?
     * OR genre = ?} becomes {@code genre IN (?, ?) OR pages > ?}, however deep in the tree it stands. Each value is asked for once.
     * All else stays as it is, and so does the tree that was given.
     */
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
        List<Expression> gathered = new ArrayList<>();
        values.forEach((key, choices) -> {
            Expression first = choices.iterator().next();
            gathered.add(first == key ? key : choices.size() == 1 ? new Comparison(key, "=", first)
                : new In(key, List.copyOf(choices)));
        });
        return gathered;
    }
}
