package bookworm.schema;

/**
 * A table, or a part of one, as DDL describes it. Its name is quoted.
 *
 * @param key made of the names in the models: the part is found again by it when the database calls it otherwise
 * @param table the key of the table that it belongs to
 * @param definition what stands with its name in DDL
 * @param shape what makes it another part, names aside that its key tells already; of a foreign key, it begins with the
 *     label of the model that it leads to
 * @param column what else there is to say of a column; null for anything else
 */
record Part(Kind kind, String key, String table, String name, String definition, String shape, Column column) {

    /** In the order in which they are made: a table before its parts, an index before the foreign key that uses it. */
    enum Kind { TABLE, COLUMN, CONSTRAINT, INDEX, FOREIGN_KEY }

    /**
     * What changes of a column by itself.
     *
     * @param defaultValue what the database gives a row without a value, written out; null for nothing
     * @param fill what a row gets that was there before the column, written out; null for nothing
     */
    record Column(String type, boolean nullable, String defaultValue, String fill) {

        String definition(String byDefault) {
            return type + (byDefault == null ? "" : " DEFAULT " + byDefault) + (nullable ? "" : " NOT NULL");
        }
    }

    /** Whether it is made with its table. */
    boolean isWithinTable() { return kind == Kind.COLUMN || kind == Kind.CONSTRAINT; }

    /** How it stands in DDL, in its table or added to it. */
    String line() { return (column == null ? "CONSTRAINT " : "") + name + " " + definition; }

    Part renamed(Renaming renaming) {
        return new Part(kind, renaming.of(key), renaming.of(table), name, definition, renaming.of(shape), column);
    }

    /** Whether a part that stood under the same key is this very one, called so or otherwise. */
    boolean isLike(Part other) { return other != null && other.shape.equals(shape); }
}
