package bookworm.sql;

import bookworm.meta.*;
import java.util.*;

/** A whole statement: a {@link Select}, a {@link Compound}, an {@link Insert}, or what one of these methods makes. */
public interface Statement extends Node {

    /** An UPDATE of the rows that meet a condition. */
    static Statement update(ModelMeta model, Map<FieldMeta, ? extends Expression> values, Expression where) {
        return sql -> sql.within(List.of(model.table()), () -> {
            sql.append("UPDATE ").identifier(model.table()).append(" SET ");
            sql.list(values.keySet(), ", ",
                field -> sql.identifier(field.column()).append(" = ").append(values.get(field)));
            sql.clause(" WHERE ", where);
        });
    }

    /** A DELETE of the rows that meet a condition. */
    static Statement delete(ModelMeta model, Expression where) {
        return sql -> sql.within(List.of(model.table()),
            () -> sql.append("DELETE FROM ").identifier(model.table()).clause(" WHERE ", where));
    }

    /** A {@link Select} that locks the rows of all tables that it reads. */
    static Statement locking(Statement select, Lock lock) {
        throw new bookworm.exercises.Todo("25.2", "write the SELECT, and that it locks");
    }

    /** A SELECT of one value, from no table. */
    static Statement value(Expression value) { return sql -> sql.append("SELECT ").append(value); }
}
