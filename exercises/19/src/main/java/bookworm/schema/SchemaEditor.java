package bookworm.schema;

import bookworm.db.Dialect;
import bookworm.schema.TablePart.*;
import java.util.*;

/**
 * Writes the DDL that makes the tables of some models into those of others: it compares the two, so that undoing is the
 * same with the two exchanged. What is gone goes first, then names change, and what is new comes last.
 */
record SchemaEditor(Map<String, TablePart> before, Map<String, TablePart> after, Dialect dialect, List<String> statements) {

    /** The statements, in their order; none of them runs here. */
    static List<String> change(List<TablePart> before, List<TablePart> after, Dialect dialect) {
        throw new bookworm.exercises.Todo("19.3", "put the steps in their order");
    }

    private static Map<String, TablePart> byKey(List<TablePart> parts) {
        Map<String, TablePart> byKey = new HashMap<>();
        parts.forEach(part -> byKey.put(part.key(), part));
        return byKey;
    }

    /** Of a table that goes, only what ties it to others goes by itself. */
    private void drop(TablePart part) {
        throw new bookworm.exercises.Todo("19.2", "write how the part goes, if it goes");
    }

    private void rename(TablePart part) {
        TablePart now = after.get(part.key());
        if (part.isLike(now) && !part.name().equals(now.name())) {
            String table = after.get(now.table()).name();
            statements.add((part.standsAlone() ? "ALTER " + part.title() + " RENAME" : alter(table) + "RENAME " + part.title())
                + " TO " + now.name());
        }
    }

    /** The columns and constraints of a new table are made with it. */
    private void make(TablePart part) {
        throw new bookworm.exercises.Todo("19.2", "write how the part is made, or changed");
    }

    /** The rows that are there take the default of the statement, which the column keeps only if the model says so. */
    private void addColumn(String table, String name, ColumnDefinition column) {
        String filled = column.defaultValue() != null || column.nullable() ? column.defaultValue() : column.fill();
        statements.add(alter(table) + "ADD COLUMN " + name + " " + column.text(filled));
        alterIf(!Objects.equals(filled, column.defaultValue()), table, name, "DROP DEFAULT");
    }

    /** What depends on the old type goes before it: that the column counts up, and its default. */
    private void changeColumn(String table, String name, ColumnDefinition old, ColumnDefinition column) {
        boolean retyped = !old.type().equals(column.type());
        boolean redefined = retyped || !Objects.equals(old.defaultValue(), column.defaultValue());
        alterIf(old.generated() && !column.generated(), table, name, "DROP IDENTITY");
        alterIf(redefined && old.defaultValue() != null, table, name, "DROP DEFAULT");
        alterIf(retyped, table, name, "SET DATA TYPE " + column.type());
        alterIf(redefined && column.defaultValue() != null, table, name, "SET DEFAULT " + column.defaultValue());
        if (old.nullable() && !column.nullable() && column.fill() != null) {
            statements.add("UPDATE " + table + " SET " + name + " = " + column.fill() + " WHERE " + name + " IS NULL");
        }
        alterIf(old.nullable() != column.nullable(), table, name, column.nullable() ? "DROP NOT NULL" : "SET NOT NULL");
        if (column.generated() && !old.generated()) {
            statements.add(dialect.identity(table, name));
        }
    }

    private void alterIf(boolean needed, String table, String column, String change) {
        if (needed) {
            statements.add(alter(table) + "ALTER COLUMN " + column + " " + change);
        }
    }

    private static String alter(String table) { return "ALTER TABLE " + table + " "; }
}
