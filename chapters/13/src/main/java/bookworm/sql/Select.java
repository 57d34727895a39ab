package bookworm.sql;

import java.util.List;

/** A SELECT, ready to be written. */
public record Select(List<Selection> selections, boolean distinct, From from, Expression where,
        List<Ordering> orderBy, Slice slice) implements Statement {

    @Override public void render(SqlWriter sql) {
        sql.within(sql.aliases(from), () -> {
            sql.append(distinct ? "SELECT DISTINCT " : "SELECT ").append(selections).append(from);
            sql.clause(" WHERE ", where);
            sql.clause(" ORDER BY ", orderBy);
            sql.append(slice);
        });
    }
}
