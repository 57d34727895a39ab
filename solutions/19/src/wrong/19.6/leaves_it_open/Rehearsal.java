// misconception: the database that was opened first is the current one
// refused with: The copy is the current database now
package desk;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.meta.*;
import bookworm.schema.*;
import java.util.*;

public final class Rehearsal {

    public static Optional<String> of(Database desk, List<ModelState> before, List<ModelState> after) {
        Collection<ModelMeta> now = Models.of(before).values();
        List<String> make = Schema.change(List.of(), now, Renaming.NONE, desk.dialect());
        Database copy = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        {
            make.stream().filter(sql -> !sql.contains("FOREIGN KEY")).forEach(sql -> copy.update(Sql.of(sql)));
            for (ModelMeta model : now) {
                String columns = String.join(", ", model.fields().stream().map(field -> desk.dialect().quote(field.column())).toList());
                String table = desk.dialect().quote(model.table());
                int size = model.fields().size();
                for (Object[] row : desk.query(Sql.of("SELECT " + columns + " FROM " + table), row -> {
                    Object[] values = new Object[size];
                    for (int i = 0; i < size; i++) {
                        values[i] = row.getObject(i + 1);
                    }
                    return values;
                })) {
                    copy.update(Sql.of("INSERT INTO " + table + " (" + columns + ") VALUES (" + String.join(", ", Collections.nCopies(size, "?")) + ")", row));
                }
            }
            make.stream().filter(sql -> sql.contains("FOREIGN KEY")).forEach(sql -> copy.update(Sql.of(sql)));
            for (String sql : Schema.change(now, Models.of(after).values(), Renaming.NONE, desk.dialect())) {
                try {
                    copy.update(Sql.of(sql));
                } catch (DatabaseError e) {
                    return Optional.of(sql);
                }
            }
            return Optional.empty();
        }
    }
}
