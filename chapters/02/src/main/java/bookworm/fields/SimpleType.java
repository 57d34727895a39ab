package bookworm.fields;

/** What most types are made of: a Java class, and a name in SQL. */
public abstract class SimpleType<T> implements FieldType<T> {

    private final Class<T> javaType;
    private final String columnType;

    protected SimpleType(Class<T> javaType, String columnType) {
        this.javaType = javaType;
        this.columnType = columnType;
    }

    @Override public final Class<T> javaType() { return javaType; }

    @Override public final String columnType() { return columnType; }
}
