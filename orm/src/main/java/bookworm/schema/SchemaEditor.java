package bookworm.schema;

import bookworm.db.Dialect;
import bookworm.meta.ModelMeta;
import bookworm.schema.TablePart.*;
import java.util.*;

/**
 * Writes the DDL that makes the tables of some models into those of others: it compares the two, so that undoing is the
 * same with the two exchanged. What is gone goes first, then names change, and what is new comes last.
 */
public final class SchemaEditor {

    private final Map<String, TablePart> before = new LinkedHashMap<>();
    private final Map<String, TablePart> after = new LinkedHashMap<>();
    private final List<String> statements = new ArrayList<>();
    private final Dialect dialect;

    private SchemaEditor(Dialect dialect) { this.dialect = dialect; }

    /**
     * The statements, in their order, that make the tables of the one into those of the other; none of them runs here.
     */
    public static List<String> change(Collection<ModelMeta> before, Collection<ModelMeta> after, Renaming renaming,
            Dialect dialect) {
        SchemaEditor editor = new SchemaEditor(dialect);
        TableReader.read(before, dialect).stream().map(part -> part.renamed(renaming))
            .forEach(part -> editor.before.put(part.key(), part));
        TableReader.read(after, dialect).forEach(part -> editor.after.put(part.key(), part));
        List<TablePart> lastFirst = new ArrayList<>(editor.before.values());
        Collections.reverse(lastFirst);
        lastFirst.forEach(editor::drop);
        editor.before.values().forEach(editor::rename);
        editor.after.values().forEach(editor::make);
        return editor.statements;
    }

    /** Of a table that goes, only what ties it to others goes by itself. */
    private void drop(TablePart part) {
        boolean goesByItself = part.kind() == Kind.TABLE || part.kind() == Kind.FOREIGN_KEY || after.containsKey(part.table());
        if (goesByItself && !part.isLike(after.get(part.key()))) {
            String table = before.get(part.table()).name();
            statements.add((part.standsAlone() ? "" : alter(table)) + "DROP " + part.title());
        }
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
        TablePart old = before.get(part.key());
        String table = after.get(part.table()).name();
        if (part.isWithinTable() && !before.containsKey(part.table())) {
            return;
        }
        if (part.isLike(old)) {
            part.column().ifPresent(column -> changeColumn(table, part.name(), old.column().orElseThrow(), column));
            return;
        }
        switch (part.kind()) {
            case TABLE -> statements.add("CREATE TABLE " + table + " " + part.definition());
            case COLUMN -> addColumn(table, part.name(), part.column().orElseThrow());
            case INDEX -> statements.add("CREATE INDEX " + part.name() + " ON " + table + " " + part.definition());
            case CONSTRAINT, FOREIGN_KEY -> statements.add(alter(table) + "ADD " + part.line());
        }
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
        alterIf(retyped, table, name, dialect.retype(name, column.type()));
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
