package bookworm.schema;

import bookworm.db.*;
import bookworm.meta.*;
import java.util.*;

/** The tables of models, made and dropped directly. */
public final class Schema {

    private Schema() {
    }

    /**
     * Checks the models, then creates their tables, constraints and indexes in the current database. Throws a
     * {@link bookworm.errors.ModelError} with every mistake in the models, before anything is created.
     */
    public static void create(Class<?>... models) {
        List<ModelMeta> tables = withLinks(Models.check(models));
        Database database = Database.current();
        Ddl ddl = new Ddl(database.dialect());
        List<String> statements = new ArrayList<>();
        tables.forEach(table -> statements.add(ddl.createTable(table)));
        for (ModelMeta table : tables) {
            for (IndexMeta index : table.indexes()) {
                statements.add(ddl.createIndex(table, index));
            }
            for (FieldMeta field : table.fields()) {
                if (field.reference() != null) {
                    statements.addAll(ddl.addForeignKey(field));
                }
            }
        }
        statements.forEach(statement -> database.update(Sql.of(statement)));
    }

    /** Drops the tables of the models, where they are, and all that is in them. */
    public static void drop(Class<?>... models) {
        Database database = Database.current();
        Ddl ddl = new Ddl(database.dialect());
        withLinks(Models.check(models)).forEach(table -> database.update(Sql.of(ddl.dropTable(table))));
    }

    private static List<ModelMeta> withLinks(List<ModelMeta> models) {
        List<ModelMeta> tables = new ArrayList<>(models);
        models.forEach(model -> tables.addAll(model.links()));
        return tables;
    }
}
