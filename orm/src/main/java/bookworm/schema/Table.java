package bookworm.schema;

import bookworm.db.Dialect;
import java.util.*;

/**
 * A table as DDL describes it. Its columns and parts stand under keys made of the names in the models, by which each can
 * be found again when the database calls it otherwise. The parts come in an order in which they can be added.
 */
record Table(String name, Map<String, Column> columns, Map<String, Part> parts) {

    /**
     * A column.
     *
     * @param type the type, and whatever else does not change by itself
     * @param defaultValue what the database gives a row without a value, written out; null for nothing
     * @param fill what a row gets that was there before the column, written out; null for nothing
     */
    record Column(String name, String type, boolean nullable, String defaultValue, String fill) {

        String definition(Dialect dialect, String byDefault) {
            return dialect.quote(name) + " " + type + (byDefault == null ? "" : " DEFAULT " + byDefault) + (nullable ? "" : " NOT NULL");
        }
    }

    /** What a part is. A constraint that is no foreign key is told when its table is created. */
    enum Kind { CONSTRAINT, INDEX, FOREIGN_KEY }

    /**
     * A constraint or an index.
     *
     * @param definition what follows its name in DDL
     * @param shape what makes it another one, names aside that its key tells already; of a foreign key, it begins with the
     *     label of the model that it leads to
     */
    record Part(Kind kind, String name, String definition, String shape) {
    }

    /** Whether the part is here as well, called so or otherwise. */
    boolean has(String key, Part part) {
        return parts.containsKey(key) && parts.get(key).shape().equals(part.shape());
    }

    /** The same table, with the keys that its parts have after a renaming. */
    Table renamed(Renaming renaming) {
        Table renamed = new Table(name, new LinkedHashMap<>(), new LinkedHashMap<>());
        columns.forEach((key, column) -> renamed.columns.put(renaming.of(key), column));
        parts.forEach((key, part) ->
            renamed.parts.put(renaming.of(key), new Part(part.kind, part.name, part.definition, renaming.of(part.shape))));
        return renamed;
    }
}
