package bookworm.schema;

import bookworm.db.Dialect;
import bookworm.meta.ModelMeta;
import bookworm.schema.Part.*;
import java.util.*;

/**
 * Writes the DDL that makes the tables of some models into those of others: it compares the two, so that the way back
 * is the same with the two exchanged. What is gone goes first, then names change, and what is new comes last.
 */
public final class SchemaEditor {

    private final Map<String, Part> before = new LinkedHashMap<>();
    private final Map<String, Part> after = new LinkedHashMap<>();
    private final List<String> statements = new ArrayList<>();
    private final Dialect dialect;

    private SchemaEditor(Dialect dialect) { this.dialect = dialect; }

    /**
     * The statements, in their order, that make the tables of the one into those of the other; none of them runs here.
     */
    public static List<String> change(Collection<ModelMeta> before, Collection<ModelMeta> after, Renaming renaming,
            Dialect dialect) {
        SchemaEditor editor = new SchemaEditor(dialect);
        TableReader.read(before, dialect).forEach(part -> editor.before.put(renaming.of(part.key()), part.renamed(renaming)));
        TableReader.read(after, dialect).forEach(part -> editor.after.put(part.key(), part));
        List<Part> lastFirst = new ArrayList<>(editor.before.values());
        Collections.reverse(lastFirst);
        lastFirst.forEach(editor::drop);
        editor.before.values().forEach(editor::rename);
        editor.after.values().forEach(editor::make);
        return editor.statements;
    }

    /** Of a table that goes, only what ties it to others goes by itself. */
    private void drop(Part part) {
        boolean goesByItself = part.kind() == Kind.TABLE || part.kind() == Kind.FOREIGN_KEY || after.containsKey(part.table());
        if (goesByItself && !part.isLike(after.get(part.key()))) {
            String name = before.get(part.table()).name();
            statements.add(switch (part.kind()) {
                case TABLE -> "DROP TABLE " + name;
                case COLUMN -> alter(name) + "DROP COLUMN " + part.name();
                case CONSTRAINT, FOREIGN_KEY -> alter(name) + "DROP CONSTRAINT " + part.name();
                case INDEX -> "DROP INDEX " + part.name();
            });
        }
    }

    private void rename(Part part) {
        Part now = after.get(part.key());
        if (part.isLike(now) && !part.name().equals(now.name())) {
            String table = after.get(now.table()).name();
            statements.add(switch (part.kind()) {
                case TABLE -> alter(part.name()) + "RENAME";
                case COLUMN -> alter(table) + "RENAME COLUMN " + part.name();
                case CONSTRAINT, FOREIGN_KEY -> alter(table) + "RENAME CONSTRAINT " + part.name();
                case INDEX -> "ALTER INDEX " + part.name() + " RENAME";
            } + " TO " + now.name());
        }
    }

    /** The columns and constraints of a new table are made with it. */
    private void make(Part part) {
        Part old = before.get(part.key());
        String table = after.get(part.table()).name();
        if (part.isWithinTable() && !before.containsKey(part.table())) {
            return;
        }
        if (!part.isLike(old)) {
            switch (part.kind()) {
                case TABLE -> statements.add("CREATE TABLE " + table + " " + part.definition());
                case COLUMN -> addColumn(table, part.name(), part.column());
                case INDEX -> statements.add("CREATE INDEX " + part.name() + " ON " + table + " " + part.definition());
                case CONSTRAINT, FOREIGN_KEY -> statements.add(alter(table) + "ADD " + part.line());
            }
        } else if (part.kind() == Kind.COLUMN) {
            changeColumn(table, part.name(), old.column(), part.column());
        }
    }

    /** The rows that are there take the default of the statement, which the column keeps only if the model says so. */
    private void addColumn(String table, String name, Column column) {
        String filled = column.defaultValue() != null || column.nullable() ? column.defaultValue() : column.fill();
        statements.add(alter(table) + "ADD COLUMN " + name + " " + column.definition(filled));
        if (!Objects.equals(filled, column.defaultValue())) {
            statements.add(alter(table, name) + "DROP DEFAULT");
        }
    }

    private void changeColumn(String table, String name, Column old, Column column) {
        if (!old.type().equals(column.type())) {
            statements.add(alter(table, name) + dialect.retype(name, column.type()));
        }
        if (!Objects.equals(old.defaultValue(), column.defaultValue())) {
            statements.add(alter(table, name)
                + (column.defaultValue() == null ? "DROP DEFAULT" : "SET DEFAULT " + column.defaultValue()));
        }
        if (old.nullable() && !column.nullable() && column.fill() != null) {
            statements.add("UPDATE " + table + " SET " + name + " = " + column.fill() + " WHERE " + name + " IS NULL");
        }
        if (old.nullable() != column.nullable()) {
            statements.add(alter(table, name) + (column.nullable() ? "DROP NOT NULL" : "SET NOT NULL"));
        }
    }

    private static String alter(String table) { return "ALTER TABLE " + table + " "; }

    private static String alter(String table, String column) {
        return alter(table) + "ALTER COLUMN " + column + " ";
    }
}
