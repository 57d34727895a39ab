package bookworm.sql;

import bookworm.meta.*;
import java.util.Map;

/** A whole statement: a {@link Select}, an {@link Insert}, or what one of these methods makes. */
public interface Statement extends Node {

    /** An UPDATE of the rows that meet a condition. */
    static Statement update(ModelMeta model, Map<FieldMeta, ? extends Expression> values, Expression where) {
        return sql -> {
            sql.append("UPDATE ").identifier(model.table()).append(" SET ");
            sql.list(values.keySet(), ", ",
                field -> sql.identifier(field.column()).append(" = ").append(values.get(field)));
            sql.append(" WHERE ").append(where);
        };
    }

    /** A DELETE of the rows that meet a condition. */
    static Statement delete(ModelMeta model, Expression where) {
        return sql -> sql.append("DELETE FROM ").identifier(model.table()).append(" WHERE ").append(where);
    }
}
