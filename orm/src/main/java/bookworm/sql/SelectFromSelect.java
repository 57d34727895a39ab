package bookworm.sql;

import java.util.List;

/** A SELECT over the rows of another, as a count of a slice needs it. */
public record SelectFromSelect(List<Selection> selections, Select source) implements Statement {

    /** A column of the inner query, by its name there. */
    public record SourceColumn(String name, bookworm.fields.FieldType<?> type) implements Expression {

        @Override
        public void render(SqlWriter sql) {
            sql.identifier(name);
        }
    }

    @Override
    public void render(SqlWriter sql) {
        sql.append("SELECT ");
        String comma = "";
        for (Selection selection : selections) {
            sql.append(comma);
            selection.render(sql);
            comma = ", ";
        }
        sql.append(" FROM (");
        source.render(sql);
        sql.append(") ").identifier("subquery");
    }
}
