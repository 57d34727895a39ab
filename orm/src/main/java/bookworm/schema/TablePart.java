package bookworm.schema;

/**
 * A table, or a part of one, as DDL describes it. Its name is quoted.
 *
 * @param key made of the names in the models: the part is found again by it when the database calls it otherwise
 * @param table the key of the table that it belongs to
 * @param shape what makes it another part, names aside that its key tells already; of a foreign key, it begins with the
 *     label of the model that it leads to
 */
record TablePart(Kind kind, String key, String table, String name, Definition definition, String shape) {

    /** In the order in which they are made: a table before its parts, an index before the foreign key that uses it. */
    enum Kind {
        TABLE("TABLE "), COLUMN("COLUMN "), CONSTRAINT("CONSTRAINT "), INDEX("INDEX "), FOREIGN_KEY("CONSTRAINT ");

        /** What DDL calls it. */
        final String word;

        Kind(String word) { this.word = word; }

        /** Whether statements of its own change it, and not those of its table. */
        boolean standsAlone() { return this == TABLE || this == INDEX; }

        /** Whether it is made with its table. */
        boolean isWithinTable() { return this == COLUMN || this == CONSTRAINT; }
    }

    /** What stands with the name of a part when it is made. */
    sealed interface Definition {

        String text();
    }

    /** Of a part that never changes but by its name. */
    record Fixed(String text) implements Definition { }

    /**
     * What changes of a column by itself.
     *
     * @param defaultValue what the database gives a row without a value, written out; null for nothing
     * @param fill what a row gets that was there before the column, written out; null for nothing
     */
    record ColumnDefinition(String type, boolean nullable, String defaultValue, String fill) implements Definition {

        @Override
        public String text() { return text(defaultValue); }

        String text(String byDefault) {
            return type + (byDefault == null ? "" : " DEFAULT " + byDefault) + (nullable ? "" : " NOT NULL");
        }
    }

    /** Its kind and name. */
    String title() { return kind.word + name; }

    /** How it stands in the CREATE TABLE of its table. */
    String line() { return (kind == Kind.COLUMN ? name : title()) + " " + definition.text(); }

    TablePart renamed(Renaming renaming) {
        return new TablePart(kind, renaming.renamed(key), renaming.renamed(table), name, definition, renaming.renamed(shape));
    }

    /** Whether a part that stood under the same key is this very one, called so or otherwise. */
    boolean isLike(TablePart other) { return other != null && other.shape.equals(shape); }
}
