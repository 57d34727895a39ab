package bookworm.schema;

import bookworm.db.Dialect;
import java.util.*;
import java.util.function.UnaryOperator;

/**
 * A table as DDL describes it. Its parts stand under keys made of the names in the models, by which each can be found
 * again when the database calls it otherwise.
 */
record Table(String name, Map<String, Column> columns, Map<String, Part> constraints, Map<String, Part> indexes) {

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

        boolean isLike(Column other) {
            return type.equals(other.type) && nullable == other.nullable && Objects.equals(defaultValue, other.defaultValue);
        }
    }

    /**
     * A constraint or an index.
     *
     * @param definition what follows its name in DDL
     * @param shape what makes it another one, names aside that its key tells already
     */
    record Part(String name, String definition, String shape) {

        boolean isForeignKey() {
            return definition.startsWith("FOREIGN KEY");
        }

        /** The shape of a foreign key begins with the label of the model that it leads to. */
        Part renamed(Renaming renaming) {
            return new Part(name, definition, renaming.of(shape));
        }
    }

    /** The same table, its parts under the keys that they have after a renaming. */
    Table renamed(Renaming renaming) {
        return new Table(name, renamed(columns, renaming, column -> column), renamed(constraints, renaming, part -> part.renamed(renaming)),
            renamed(indexes, renaming, part -> part.renamed(renaming)));
    }

    private static <T> Map<String, T> renamed(Map<String, T> parts, Renaming renaming, UnaryOperator<T> part) {
        Map<String, T> renamed = new LinkedHashMap<>();
        parts.forEach((key, each) -> renamed.put(renaming.of(key), part.apply(each)));
        return renamed;
    }
}
