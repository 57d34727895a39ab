package lesson;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.meta.*;
import java.util.*;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Sends a row as it is, checked by nobody but the database. Chapter 06 has a better way. */
final class Rows {

    private Rows() { }

    /** Sends what an object holds, nulls left out; gives the database's answer, its beginning. */
    static String send(Database library, Object object, UnaryOperator<String> quote) {
        ModelMeta meta = Models.meta(object.getClass());
        List<FieldMeta> fields = meta.fields().stream().filter(field -> field.get(object) != null).toList();
        String columns = fields.stream().map(field -> quote.apply(field.column())).collect(Collectors.joining(", "));
        String marks = String.join(", ", Collections.nCopies(fields.size(), "?"));
        String insert = "INSERT INTO " + quote.apply(meta.table()) + " (" + columns + ") VALUES (" + marks + ")";
        try {
            library.update(Sql.of(insert, fields.stream().map(field -> field.get(object)).toArray()));
            return "taken";
        } catch (DatabaseError e) {
            String reason = e.getCause().getMessage().split("; SQL statement:")[0];
            return "refused, " + e.getClass().getSimpleName() + ": " + (reason.length() <= 76 ? reason : reason.substring(0, 76) + "...");
        }
    }
}
