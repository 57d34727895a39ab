package bookworm.fields;

import bookworm.db.Dialect;

/** Text of any length. */
public record TextType() implements StringType {

    @Override
    public String columnType(Dialect dialect) {
        return dialect.textType();
    }
}
