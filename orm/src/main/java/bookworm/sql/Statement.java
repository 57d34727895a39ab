package bookworm.sql;

import bookworm.meta.*;
import java.util.*;

/** A whole statement: a {@link Select}, or what one of these methods makes. */
public interface Statement extends Node {

    /** An INSERT of one or more rows, each with a value for every field. */
    static Statement insert(ModelMeta model, List<FieldMeta> fields, List<List<Expression>> rows) {
        String template = fields.isEmpty() ? "INSERT INTO {0} DEFAULT VALUES" : "INSERT INTO {0} ({1}) VALUES {2}";
        return insert(template, model, fields, rows);
    }

    /** The same, but passing over the rows that are there already. */
    static Statement insertMissing(ModelMeta model, List<FieldMeta> fields, List<List<Expression>> rows) {
        return sql -> insert(sql.dialect().template("insert_missing"), model, fields, rows).render(sql);
    }

    private static Statement insert(String template, ModelMeta model, List<FieldMeta> fields,
            List<List<Expression>> rows) {
        Node table = sql -> sql.identifier(model.table());
        Node columns = sql -> sql.list(fields, ", ", field -> sql.identifier(field.column()));
        Node values = sql -> sql.list(rows, ", ", row -> sql.append("(").append(row).append(")"));
        return sql -> sql.fill(template, List.of(table, columns, values));
    }

    /** An UPDATE of the rows that meet a condition. */
    static Statement update(ModelMeta model, Map<FieldMeta, Expression> values, Expression where) {
        return sql -> sql.within(From.of(model), () -> {
            sql.append("UPDATE ").identifier(model.table()).append(" SET ");
            sql.list(values.keySet(), ", ",
                field -> sql.identifier(field.column()).append(" = ").append(values.get(field)));
            sql.clause(" WHERE ", where);
        });
    }

    /** A DELETE of the rows that meet a condition. */
    static Statement delete(ModelMeta model, Expression where) {
        return sql -> sql.within(From.of(model),
            () -> sql.append("DELETE FROM ").identifier(model.table()).clause(" WHERE ", where));
    }

    /** The rows of several SELECTs taken together: UNION, UNION ALL, INTERSECT or EXCEPT. */
    static Statement compound(String operator, List<Select> parts) {
        return sql -> sql.append("(").list(parts, ") " + operator + " (", sql::append).append(")");
    }

    /** A SELECT of one value, from no table. */
    static Statement value(Expression value) {
        return sql -> sql.append("SELECT ").append(value);
    }
}
