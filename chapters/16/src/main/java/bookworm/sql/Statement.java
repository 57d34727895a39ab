package bookworm.sql;

import bookworm.meta.*;
import java.util.*;

/** A whole statement: a {@link Select}, an {@link Insert}, or what one of these methods makes. */
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

    /** A SELECT that counts the rows that meet a condition. */
    static Statement count(From from, Expression where) {
        return sql -> sql.within(sql.aliases(from), () -> sql.append("SELECT COUNT(*)").append(from).clause(" WHERE ", where));
    }

    /** A SELECT of one value, from no table. */
    static Statement value(Expression value) { return sql -> sql.append("SELECT ").append(value); }
}
