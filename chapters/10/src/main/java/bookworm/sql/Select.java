package bookworm.sql;

import bookworm.meta.ModelMeta;
import java.util.List;

/** A SELECT, ready to be written. */
public record Select(List<Column> selections, boolean distinct, ModelMeta from, Expression where, List<Ordering> orderBy,
        Slice slice) implements Statement {

    @Override public void render(SqlWriter sql) {
        sql.append(distinct ? "SELECT DISTINCT " : "SELECT ").append(selections).append(" FROM ").identifier(from.table());
        sql.clause(" WHERE ", where);
        sql.clause(" ORDER BY ", orderBy);
        sql.append(slice);
    }
}
