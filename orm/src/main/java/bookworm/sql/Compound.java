package bookworm.sql;

import java.util.List;

/** The rows of several SELECTs taken together: UNION, UNION ALL, INTERSECT or EXCEPT. */
public record Compound(String operator, List<Select> parts) implements Statement {

    @Override
    public void render(SqlWriter sql) {
        sql.append("(").list(parts, ") " + operator + " (", sql::append).append(")");
    }
}
