package bookworm.fields;

/** What a built-in type is made of: its Java class, and its name in SQL. */
abstract class SimpleType<T> implements FieldType<T> {

    private final Class<T> javaType;
    private final String columnType;

    SimpleType(Class<T> javaType, String columnType) {
        this.javaType = javaType;
        this.columnType = columnType;
    }

    @Override public final Class<T> javaType() { return javaType; }

    @Override public final String columnType() { return columnType; }
}
