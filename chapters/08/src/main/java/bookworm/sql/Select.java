package bookworm.sql;

import bookworm.meta.ModelMeta;
import java.util.List;

/** A SELECT, ready to be written, of at most so many rows. */
public record Select(List<Column> selections, ModelMeta from, Expression where, int limit) implements Statement {

    @Override public void render(SqlWriter sql) {
        sql.append("SELECT ").append(selections).append(" FROM ").identifier(from.table());
        sql.clause(" WHERE ", where);
        if (limit < Integer.MAX_VALUE) {
            sql.append(" LIMIT " + limit);
        }
    }
}
