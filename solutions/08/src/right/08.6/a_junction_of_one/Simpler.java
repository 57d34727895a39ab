// right because: brackets around a single condition change no row
package desk;

import bookworm.sql.*;
import java.util.*;
import java.util.stream.Collectors;

final class Simpler {

    static Expression simpler(Expression condition) {
        if (condition instanceof Junction and && and.connector() == Junction.Connector.AND) {
            return new Junction(and.connector(), and.negated(), and.children().stream().map(Simpler::simpler).toList());
        }
        if (condition instanceof Junction or) {
            List<Expression> children = new ArrayList<>(or.children().stream().map(Simpler::simpler).toList());
            Map<Expression, List<Expression>> byColumn = children.stream().filter(Simpler::isChoice).collect(Collectors.groupingBy(
                each -> ((Comparison) each).left(), LinkedHashMap::new, Collectors.toList()));
            byColumn.values().stream().filter(alike -> alike.size() > 1).forEach(alike -> {
                Comparison first = (Comparison) alike.get(0);
                List<Expression> values = alike.stream().map(each -> ((Comparison) each).right()).distinct().toList();
                children.set(children.indexOf(first), new In(first.left(), values));
                children.removeAll(alike);
            });
            return new Junction(or.connector(), or.negated(), children);
        }
        return condition;
    }

    private static boolean isChoice(Expression each) {
        return each instanceof Comparison equal && equal.operator().equals("=") && equal.right() instanceof Param;
    }
}
