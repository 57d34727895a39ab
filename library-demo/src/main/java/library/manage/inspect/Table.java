package library.manage.inspect;

import java.util.List;
import java.util.Optional;

/** A table as the database describes it. */
record Table(String name, List<Column> columns, List<String> primaryKey, List<ForeignKey> foreignKeys,
        List<Index> indexes) {

    /**
     * A column.
     *
     * @param jdbcType one of {@link java.sql.Types}
     * @param typeName what the database itself calls the type
     * @param size the length of a text, the digits of a number
     * @param places the digits after the point
     * @param generated whether the database makes the value where a row comes without one
     * @param computed whether the database always makes the value, from the row's others
     */
    record Column(String name, int jdbcType, String typeName, int size, int places, boolean nullable, boolean generated,
            boolean computed) {
    }

    /** A foreign key, of one column or more. The target is null where it is in another schema. */
    record ForeignKey(List<String> columns, String target, List<String> targetColumns) {
    }

    /** An index over columns; a minus sign before one means descending. */
    record Index(String name, boolean unique, List<String> columns) {
    }

    Optional<Column> column(String columnName) {
        return columns.stream().filter(column -> column.name().equals(columnName)).findFirst();
    }

    /** The key's column; empty where the key has several, or there is none. */
    Optional<Column> key() {
        return primaryKey.size() == 1 ? column(primaryKey.get(0)) : Optional.empty();
    }

    /** The foreign key of that column alone. */
    Optional<ForeignKey> foreignKey(Column column) {
        return foreignKeys.stream().filter(key -> key.columns().equals(List.of(column.name()))).findFirst();
    }

    /** Whether no two rows have the same value in the column. */
    boolean isUnique(Column column) {
        return indexes.stream().anyMatch(index -> index.unique() && index.columns().equals(List.of(column.name())));
    }
}
