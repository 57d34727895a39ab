package library.manage;

import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.fields.FieldType;
import bookworm.meta.FieldMeta;
import bookworm.meta.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The links of one many-to-many field on their way to their table, some hundreds with one statement. */
final class FixtureLinks {

    private static final int BATCH = 500;

    private final Database database = Database.current();
    private final FieldMeta source;
    private final FieldMeta target;
    private final List<Object> sources = new ArrayList<>();
    private final List<Object> pairs = new ArrayList<>();

    FixtureLinks(Relation link) {
        this.source = link.fieldToSource();
        this.target = link.field();
    }

    /** Takes the place of the links that the object of the first key has. */
    void replace(Object sourceKey, List<Object> targetKeys) {
        sources.add(jdbc(source.type(), sourceKey));
        for (Object key : targetKeys) {
            pairs.add(jdbc(source.type(), sourceKey));
            pairs.add(jdbc(target.type(), key));
        }
        if (sources.size() == BATCH) {
            save();
        }
    }

    void save() {
        String table = quote(source.model().table());
        if (!sources.isEmpty()) {
            database.update(new Sql("DELETE FROM " + table + " WHERE " + quote(source.column()) + " IN ("
                + marks("?", sources.size()) + ")", List.copyOf(sources)));
        }
        for (int from = 0; from < pairs.size(); from += 2 * BATCH) {
            List<Object> some = List.copyOf(pairs.subList(from, Math.min(pairs.size(), from + 2 * BATCH)));
            database.update(new Sql("INSERT INTO " + table + " (" + quote(source.column()) + ", "
                + quote(target.column()) + ") VALUES " + marks("(?, ?)", some.size() / 2), some));
        }
        sources.clear();
        pairs.clear();
    }

    private String quote(String name) {
        return database.dialect().quote(name);
    }

    private static String marks(String mark, int times) {
        return String.join(", ", Collections.nCopies(times, mark));
    }

    private static <T> Object jdbc(FieldType<T> type, Object key) {
        return type.toJdbc(type.javaType().cast(key));
    }
}
