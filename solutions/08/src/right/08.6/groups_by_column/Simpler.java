// right because: groupingBy gathers the values, and a set leaves out twins
package desk;

import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;
import java.util.stream.Collectors;

final class Simpler {

    private Simpler() { }

    static Expression simpler(Expression condition) {
        if (!(condition instanceof Junction junction)) {
            return condition;
        }
        List<Expression> children = junction.children().stream().map(Simpler::simpler).toList();
        if (junction.connector() == Connector.AND) {
            return new Junction(Connector.AND, junction.negated(), children);
        }
        Map<Expression, List<Expression>> values = children.stream().filter(Simpler::isChoice).map(Comparison.class::cast)
            .collect(Collectors.groupingBy(Comparison::left, Collectors.mapping(Comparison::right, Collectors.toList())));
        Set<Expression> simpler = new LinkedHashSet<>();
        for (Expression child : children) {
            List<Expression> choices = isChoice(child) ? values.get(((Comparison) child).left()).stream().distinct().toList() : List.of();
            simpler.add(choices.size() > 1 ? new In(((Comparison) child).left(), choices) : child);
        }
        return Junction.of(Connector.OR, junction.negated(), List.copyOf(simpler));
    }

    private static boolean isChoice(Expression each) {
        return each instanceof Comparison equal && equal.operator().equals("=") && equal.left() instanceof Column && equal.right() instanceof Param;
    }
}
