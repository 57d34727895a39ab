package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.List;

/** A SELECT over the rows of another statement, as a count of a slice needs it, or the order of a union. */
public record SelectFromSelect(List<Selection> selections, Statement source, List<Ordering> orderBy, Integer limit, int offset)
        implements QueryExpression {

    /** A column of the inner query, by its name there. */
    public record SourceColumn(String name, FieldType<?> type) implements Expression {

        @Override
        public void render(SqlWriter sql) {
            sql.identifier(name);
        }
    }

    public SelectFromSelect(List<Selection> selections, Statement source) {
        this(selections, source, List.of(), null, 0);
    }

    @Override
    public void render(SqlWriter sql) {
        sql.append("SELECT ").list(selections, ", ", selection -> selection.render(sql)).append(" FROM (");
        source.render(sql);
        sql.append(") ").identifier("subquery");
        if (!orderBy.isEmpty()) {
            sql.append(" ORDER BY ").list(orderBy, ", ", ordering -> ordering.render(sql));
        }
        Select.renderSlice(limit, offset, sql);
    }
}
