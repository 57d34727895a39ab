package bookworm.schema;

/**
 * A table, or a part of one, as DDL describes it. Its name is quoted, and that of the table that it belongs to.
 *
 * @param definition what stands with its name in DDL
 */
record TablePart(Kind kind, String table, String name, String definition) {

    /** In the order in which they are made: a table before its parts. */
    enum Kind { TABLE, COLUMN, CONSTRAINT, INDEX }

    /** Whether it is made with its table. */
    boolean isWithinTable() { return kind == Kind.COLUMN || kind == Kind.CONSTRAINT; }

    /** How it stands in the CREATE TABLE of its table. */
    String line() { return (kind == Kind.COLUMN ? "" : "CONSTRAINT ") + name + " " + definition; }
}
