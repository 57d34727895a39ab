package bookworm.sql;

import bookworm.meta.ModelMeta;
import java.util.List;

/** A SELECT, ready to be written, of at most so many rows. */
public record Select(List<Column> selections, ModelMeta from, Node where, int limit) implements Statement {

    @Override public void render(SqlWriter sql) {
        sql.append("SELECT ").append(selections).append(" FROM ").identifier(from.table());
        sql.append(" WHERE ").append(where);
        sql.append(" LIMIT " + limit);
    }
}
