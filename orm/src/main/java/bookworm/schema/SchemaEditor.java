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
        after.forEach((key, table) -> {
            if (before.containsKey(key)) {
                rename(before.get(key), table);
                changeColumns(before.get(key), table);
            } else {
                create(table);
            }
        });
        after.forEach((key, table) -> addParts(before.get(key), table));
    }

    /** The last comes first: foreign keys before the indexes that they use. Of a table that goes, only what ties it to others. */
    private void dropParts(Table table, Table after) {
        List<String> keys = new ArrayList<>(table.parts().keySet());
        Collections.reverse(keys);
        for (String key : keys) {
            Part part = table.parts().get(key);
            if (after == null ? part.kind() == Kind.FOREIGN_KEY : !after.has(key, part)) {
                statements.add((part.kind() == Kind.INDEX ? "DROP INDEX " : alter(table) + "DROP CONSTRAINT ") + quote(part.name()));
            }
        }
    }

    private void rename(Table table, Table after) {
        rename(alter(table) + "RENAME", table.name(), after.name());
        table.columns().forEach((key, column) -> {
            if (after.columns().containsKey(key)) {
                rename(alter(after) + "RENAME COLUMN " + quote(column.name()), column.name(), after.columns().get(key).name());
            }
        });
        table.parts().forEach((key, part) -> {
            if (after.has(key, part)) {
                String old = quote(part.name());
                rename(part.kind() == Kind.INDEX ? "ALTER INDEX " + old + " RENAME" : alter(after) + "RENAME CONSTRAINT " + old,
                    part.name(), after.parts().get(key).name());
            }
        });
    }

    private void rename(String statement, String old, String now) {
        if (!old.equals(now)) {
            statements.add(statement + " TO " + quote(now));
        }
    }

    private void changeColumns(Table before, Table after) {
        before.columns().forEach((key, column) -> {
            if (!after.columns().containsKey(key)) {
                statements.add(alter(after) + "DROP COLUMN " + quote(column.name()));
            }
        });
        after.columns().forEach((key, column) -> {
            Table.Column old = before.columns().get(key);
            if (old == null) {
                addColumn(after, column);
            } else {
                changeColumn(after, old, column);
            }
        });
    }

    /** The rows that are there take the default of the statement, which the column keeps only if the model says so. */
    private void addColumn(Table table, Table.Column column) {
        String filled = column.defaultValue() != null ? column.defaultValue() : column.nullable() ? null : column.fill();
        statements.add(alter(table) + "ADD COLUMN " + column.definition(dialect, filled));
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
        table.parts().values().stream().filter(part -> part.kind() == Kind.CONSTRAINT).forEach(part -> lines.add(constraint(part)));
        statements.add("CREATE TABLE " + quote(table.name()) + " (\n    " + String.join(",\n    ", lines) + "\n)");
    }

    private void addParts(Table before, Table table) {
        table.parts().forEach((key, part) -> {
            if (before == null ? part.kind() != Kind.CONSTRAINT : !before.has(key, part)) {
                statements.add(part.kind() == Kind.INDEX
                    ? "CREATE INDEX " + quote(part.name()) + " ON " + quote(table.name()) + " " + part.definition()
                    : alter(table) + "ADD " + constraint(part));
            }
        });
    }

    private String constraint(Part part) {
        return "CONSTRAINT " + quote(part.name()) + " " + part.definition();
    }

    private void alterColumn(Table table, Table.Column column, String change) {
        statements.add(alter(table) + "ALTER COLUMN " + quote(column.name()) + " " + change);
    }

    private String alter(Table table) {
        return "ALTER TABLE " + quote(table.name()) + " ";
    }

    private String quote(String name) {
        return dialect.quote(name);
    }
}
