package bookworm.schema;

import bookworm.db.*;
import bookworm.meta.*;
import java.util.*;

/** The tables of models, made, changed and dropped. */
public final class Schema {

    private Schema() { }

    /**
     * Checks the models, then creates their tables, constraints and indexes in the current database. Throws a
     * {@link bookworm.errors.ModelError} with every mistake in the models, before anything is created.
     */
    public static void create(Class<?>... models) {
        List<ModelMeta> checked = Models.check(models);
        Database database = Database.current();
        change(List.of(), checked, Renaming.NONE, database.dialect()).forEach(statement -> database.update(Sql.of(statement)));
    }

    /** The statements, in their order, that make the tables of some models into those of others; none of them runs here. */
    public static List<String> change(Collection<ModelMeta> before, Collection<ModelMeta> after, Renaming renaming, Dialect dialect) {
        List<TablePart> renamed = TableReader.read(before, dialect).stream().map(part -> part.renamed(renaming)).toList();
        return SchemaEditor.change(renamed, TableReader.read(after, dialect), dialect);
    }

    /** Drops the tables of the models, where they are, and all that is in them. */
    public static void drop(Class<?>... models) {
        Database database = Database.current();
        TableReader.read(Models.check(models), database.dialect()).stream().filter(part -> part.kind() == TablePart.Kind.TABLE)
            .forEach(table -> database.update(Sql.of("DROP TABLE IF EXISTS " + table.name() + " CASCADE")));
    }
}
