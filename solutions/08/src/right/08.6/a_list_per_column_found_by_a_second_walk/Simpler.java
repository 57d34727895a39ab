// right because: for each = one may look through all the others
package desk;

import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;

final class Simpler {

    static Expression simpler(Expression condition) {
        if (!(condition instanceof Junction junction)) {
            return condition;
        }
        List<Expression> children = new ArrayList<>();
        for (Expression child : junction.children()) {
            children.add(simpler(child));
        }
        for (int i = 0; junction.connector() == Connector.OR && i < children.size(); i++) {
            if (children.get(i) instanceof Comparison first && isChoice(first)) {
                List<Expression> alike = children.stream().filter(each -> each instanceof Comparison other && isChoice(other)
                    && other.left().equals(first.left())).toList();
                List<Expression> choices = alike.stream().map(each -> ((Comparison) each).right()).distinct().toList();
                if (choices.size() > 1) {
                    children.set(i, new In(first.left(), choices));
                }
                children.subList(i + 1, children.size()).removeIf(alike::contains);
            }
        }
        return Junction.of(junction.connector(), junction.negated(), children);
    }

    private static boolean isChoice(Comparison comparison) {
        return comparison.operator().equals("=") && comparison.right() instanceof Param;
    }
}
