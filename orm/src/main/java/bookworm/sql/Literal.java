package bookworm.sql;

import bookworm.fields.FieldType;

/** A whole number that belongs to the shape of a statement, as the distance of LAG does, and not to its values. */
public record Literal(int number) implements Expression {

    @Override
    public void render(SqlWriter sql) {
        sql.append(String.valueOf(number));
    }

    @Override
    public FieldType<?> type() {
        return Types.INTEGER;
    }
}
