package library.manage.inspect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A table as the database describes it. */
record Table(String name, List<Column> columns, List<String> primaryKey, List<ForeignKey> foreignKeys,
        List<Index> indexes) {

    /**
     * A column.
     *
     * @param generated whether the database makes the value where a row comes without one
     * @param computed whether the database always makes the value, from the row's others
     */
    record Column(String name, Type type, boolean nullable, boolean generated, boolean computed) {
    }

    /**
     * The type of a column; where that is a domain, the type that the domain is made of.
     *
     * @param name what the SQL standard calls it, in small letters, such as {@code character varying}; types that it
     *     lacks go by the database's own name, those that users made are all {@code user-defined}
     * @param length the most characters of a text, where there is a limit
     * @param digits the most digits of a number, where there is a limit
     * @param places the digits after the point
     * @param fraction the digits of a time's second after the point
     */
    record Type(String name, Optional<Long> length, Optional<Integer> digits, int places, int fraction) {

        @Override public String toString() {
            return name.equals("user-defined") ? "a user-defined type" : name.toUpperCase(Locale.ROOT);
        }
    }

    /** A foreign key, of one column or more. The target is empty where it is in another schema. */
    record ForeignKey(List<String> columns, Optional<String> target, List<String> targetColumns) {
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

    boolean isKey(Column column) {
        return primaryKey.contains(column.name());
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
