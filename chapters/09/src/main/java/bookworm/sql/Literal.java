package bookworm.sql;

import bookworm.fields.FieldType;

/** A word of SQL that is a value of itself, and never a parameter. */
public enum Literal implements Expression {

    NULL;

    @Override public void render(SqlWriter sql) { sql.append(name()); }

    @Override public FieldType<?> type() { return Types.INTEGER; }
}
