package bookworm.sql;

import java.util.List;
import java.util.function.UnaryOperator;

/** The rows of several SELECTs taken together: UNION, UNION ALL, INTERSECT or EXCEPT. */
public record Compound(String operator, List<Select> parts) implements Rows {

    @Override public void render(SqlWriter sql) { sql.append("(").list(parts, ") " + operator + " (", sql::append).append(")"); }

    @Override public Compound map(UnaryOperator<Expression> change) {
        return new Compound(operator, Node.mapped(parts, part -> part.map(change)));
    }
}
