package bookworm.sql;

import bookworm.fields.FieldType;

/** An expression that is true, false or, since it meets a null, unknown. */
public interface Condition extends Expression {

    @Override default FieldType<?> type() { return Types.BOOLEAN; }
}
