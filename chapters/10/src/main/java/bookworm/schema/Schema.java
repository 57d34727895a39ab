package bookworm.schema;

import bookworm.db.*;
import bookworm.meta.*;
import java.util.*;

/** The tables of models, made and dropped directly. */
public final class Schema {

    private Schema() { }

    /**
     * Checks the models, then creates their tables, constraints and indexes in the current database. Throws a
     * {@link bookworm.errors.ModelError} with every mistake in the models, before anything is created.
     */
    public static void create(Class<?>... models) {
        List<ModelMeta> checked = Models.check(models);
        Database database = Database.current();
        SchemaEditor.create(checked, database.dialect()).forEach(statement -> database.update(Sql.of(statement)));
    }

    /** Drops the tables of the models, where they are, and all that is in them. */
    public static void drop(Class<?>... models) {
        Database database = Database.current();
        TableReader.read(Models.check(models), database.dialect()).stream().filter(part -> part.kind() == TablePart.Kind.TABLE)
            .forEach(table -> database.update(Sql.of("DROP TABLE IF EXISTS " + table.name() + " CASCADE")));
    }
}
