package bookworm.schema;

import bookworm.db.Dialect;
import bookworm.meta.ModelMeta;
import bookworm.schema.Table.*;
import java.util.*;

/**
 * Writes the DDL that makes the tables of some models into those of others: it compares the two, so that the way back is
 * the same with the two exchanged. What is gone goes first, then names change, then columns, and what is new comes last.
 */
public final class SchemaEditor {

    private final Dialect dialect;
    private final List<String> statements = new ArrayList<>();

    private SchemaEditor(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The statements, in their order, that make the tables of the one into those of the other; none of them runs here. */
    public static List<String> change(Collection<ModelMeta> before, Collection<ModelMeta> after, Renaming renaming, Dialect dialect) {
        Map<String, Table> old = new LinkedHashMap<>();
        TableReader.tables(before, dialect).forEach((key, table) -> old.put(renaming.of(key), table.renamed(renaming)));
        SchemaEditor editor = new SchemaEditor(dialect);
        editor.change(old, TableReader.tables(after, dialect));
        return editor.statements;
    }

    private void change(Map<String, Table> before, Map<String, Table> after) {
        before.forEach((key, table) -> dropParts(table, after.get(key)));
        before.forEach((key, table) -> {
            if (!after.containsKey(key)) {
                statements.add("DROP TABLE " + quote(table.name()));
            }
        });
        before.forEach((key, table) -> {
            if (after.containsKey(key)) {
                rename(table, after.get(key));
                changeColumns(table, after.get(key));
            }
        });
        after.forEach((key, table) -> {
            if (!before.containsKey(key)) {
                create(table);
            }
        });
        after.forEach((key, table) -> addParts(before.get(key), table));
    }

    /** Foreign keys go before the indexes that they use. Of a table that goes, only what ties it to others. */
    private void dropParts(Table table, Table after) {
        table.constraints().forEach((key, part) -> {
            if (after == null ? part.isForeignKey() : isGone(part, after.constraints().get(key))) {
                alter(table, "DROP CONSTRAINT " + quote(part.name()));
            }
        });
        table.indexes().forEach((key, part) -> {
            if (after != null && isGone(part, after.indexes().get(key))) {
                statements.add("DROP INDEX " + quote(part.name()));
            }
        });
    }

    private static boolean isGone(Part part, Part after) {
        return after == null || !part.shape().equals(after.shape());
    }

    private void rename(Table table, Table after) {
        if (!table.name().equals(after.name())) {
            alter(table, "RENAME TO " + quote(after.name()));
        }
        table.columns().forEach((key, column) -> {
            Table.Column now = after.columns().get(key);
            if (now != null && !now.name().equals(column.name())) {
                alter(after, "RENAME COLUMN " + quote(column.name()) + " TO " + quote(now.name()));
            }
        });
        table.constraints().forEach((key, part) -> {
            if (isRenamed(part, after.constraints().get(key))) {
                alter(after, "RENAME CONSTRAINT " + quote(part.name()) + " TO " + quote(after.constraints().get(key).name()));
            }
        });
        table.indexes().forEach((key, part) -> {
            if (isRenamed(part, after.indexes().get(key))) {
                statements.add("ALTER INDEX " + quote(part.name()) + " RENAME TO " + quote(after.indexes().get(key).name()));
            }
        });
    }

    private static boolean isRenamed(Part part, Part after) {
        return !isGone(part, after) && !part.name().equals(after.name());
    }

    private void changeColumns(Table before, Table after) {
        before.columns().forEach((key, column) -> {
            if (!after.columns().containsKey(key)) {
                alter(after, "DROP COLUMN " + quote(column.name()));
            }
        });
        after.columns().forEach((key, column) -> {
            Table.Column old = before.columns().get(key);
            if (old == null) {
                addColumn(after, column);
            } else if (!column.isLike(old)) {
                changeColumn(after, old, column);
            }
        });
    }

    /** The rows that are there take the default of the statement, which the column keeps only if the model says so. */
    private void addColumn(Table table, Table.Column column) {
        String filled = column.defaultValue() != null ? column.defaultValue() : column.nullable() ? null : column.fill();
        alter(table, "ADD COLUMN " + column.definition(dialect, filled));
        if (filled != null && column.defaultValue() == null) {
            alterColumn(table, column, "DROP DEFAULT");
        }
    }

    private void changeColumn(Table table, Table.Column old, Table.Column column) {
        if (!old.type().equals(column.type())) {
            alterColumn(table, column, "SET DATA TYPE " + column.type());
        }
        if (!Objects.equals(old.defaultValue(), column.defaultValue())) {
            alterColumn(table, column, column.defaultValue() == null ? "DROP DEFAULT" : "SET DEFAULT " + column.defaultValue());
        }
        if (old.nullable() && !column.nullable()) {
            if (column.fill() != null) {
                statements.add("UPDATE " + quote(table.name()) + " SET " + quote(column.name()) + " = " + column.fill()
                    + " WHERE " + quote(column.name()) + " IS NULL");
            }
            alterColumn(table, column, "SET NOT NULL");
        } else if (!old.nullable() && column.nullable()) {
            alterColumn(table, column, "DROP NOT NULL");
        }
    }

    private void create(Table table) {
        List<String> lines = new ArrayList<>();
        table.columns().values().forEach(column -> lines.add(column.definition(dialect, column.defaultValue())));
        table.constraints().values().stream().filter(part -> !part.isForeignKey()).forEach(part -> lines.add(constraint(part)));
        statements.add("CREATE TABLE " + quote(table.name()) + " (\n    " + String.join(",\n    ", lines) + "\n)");
    }

    /** The indexes come before the foreign keys that use them. */
    private void addParts(Table before, Table table) {
        table.indexes().forEach((key, part) -> {
            if (before == null || isGone(part, before.indexes().get(key))) {
                statements.add("CREATE INDEX " + quote(part.name()) + " ON " + quote(table.name()) + " " + part.definition());
            }
        });
        table.constraints().forEach((key, part) -> {
            if (before == null ? part.isForeignKey() : isGone(part, before.constraints().get(key))) {
                alter(table, "ADD " + constraint(part));
            }
        });
    }

    private String constraint(Part part) {
        return "CONSTRAINT " + quote(part.name()) + " " + part.definition();
    }

    private void alterColumn(Table table, Table.Column column, String change) {
        alter(table, "ALTER COLUMN " + quote(column.name()) + " " + change);
    }

    private void alter(Table table, String change) {
        statements.add("ALTER TABLE " + quote(table.name()) + " " + change);
    }

    private String quote(String name) {
        return dialect.quote(name);
    }
}
