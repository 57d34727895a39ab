package bookworm.sql;

import java.util.List;

/** The rows of several SELECTs taken together: UNION, UNION ALL, INTERSECT or EXCEPT. */
public record Compound(String operator, List<? extends Statement> parts) implements Statement {

    @Override
    public void render(SqlWriter sql) {
        String between = "(";
        for (Statement part : parts) {
            sql.append(between);
            part.render(sql);
            between = ") " + operator + " (";
        }
        sql.append(")");
    }
}
