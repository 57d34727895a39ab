package library.manage.inspect;

import java.sql.Types;
import java.util.List;
import java.util.Locale;

/**
 * The field annotation that holds a column's values.
 *
 * @param annotation its name, such as {@code CharField}
 * @param options the options that it needs; often none
 * @param javaType the Java type of a value that may be missing
 * @param plainType the Java type of one that may not
 * @param guess what has to be looked over; null where the type is certain
 */
record ColumnType(String annotation, List<String> options, String javaType, String plainType, String guess) {

    /** Where a limit on a text's length is so high that it means "any length". */
    private static final int UNLIMITED = 1_000_000;

    /** The type of a column; null where no field can hold its values. */
    static ColumnType of(Table.Column column, boolean key) {
        return switch (column.typeName().toLowerCase(Locale.ROOT)) {
            case "uuid" -> simple("UUIDField", "UUID");
            case "json", "jsonb" -> simple("JSONField", "Object");
            // PostgreSQL's driver gives it the JDBC type of times without a zone.
            case "timestamptz" -> simple("DateTimeField", "Instant");
            default -> byJdbcType(column, key);
        };
    }

    private static ColumnType byJdbcType(Table.Column column, boolean key) {
        return switch (column.jdbcType()) {
            case Types.BIT, Types.BOOLEAN -> column.size() > 1 && column.jdbcType() == Types.BIT ? text(column)
                : number("BooleanField", "Boolean", "boolean");
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER -> number("IntegerField", "Integer", "int");
            case Types.BIGINT -> number("BigIntegerField", "Long", "long");
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> number("FloatField", "Double", "double");
            case Types.NUMERIC, Types.DECIMAL -> decimal(column);
            case Types.CHAR, Types.VARCHAR, Types.NCHAR, Types.NVARCHAR ->
                key || 0 < column.size() && column.size() < UNLIMITED
                    ? new ColumnType("CharField", List.of("maxLength = " + column.size()), "String", "String", null)
                    : simple("TextField", "String");
            case Types.LONGVARCHAR, Types.LONGNVARCHAR, Types.CLOB, Types.NCLOB -> simple("TextField", "String");
            case Types.DATE -> simple("DateField", "LocalDate");
            case Types.TIMESTAMP_WITH_TIMEZONE -> simple("DateTimeField", "Instant");
            case Types.TIMESTAMP -> new ColumnType("DateTimeField", List.of(), "Instant", "Instant",
                "the column has no time zone: its times are taken for UTC on PostgreSQL, for those of the session's zone on H2");
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> null;
            default -> text(column);
        };
    }

    /** Whether the annotation has an option, such as {@code unique}. */
    boolean offers(String option) {
        try {
            Class.forName(className(annotation)).getMethod(option);
            return true;
        } catch (ClassNotFoundException | NoSuchMethodException e) {
            return false;
        }
    }

    /** The whole name of a field annotation. */
    static String className(String annotation) {
        return (annotation.equals("JSONField") ? "bookworm.json." : "bookworm.fields.") + annotation;
    }

    private static ColumnType simple(String annotation, String javaType) {
        return new ColumnType(annotation, List.of(), javaType, javaType, null);
    }

    private static ColumnType number(String annotation, String javaType, String plainType) {
        return new ColumnType(annotation, List.of(), javaType, plainType, null);
    }

    private static ColumnType decimal(Table.Column column) {
        boolean known = column.size() > 0 && column.places() >= 0 && column.places() <= column.size();
        List<String> options = List.of("maxDigits = " + (known ? column.size() : 38),
            "decimalPlaces = " + (known ? column.places() : 10));
        return new ColumnType("DecimalField", options, "BigDecimal", "BigDecimal",
            known ? null : "the database does not say how many digits");
    }

    private static ColumnType text(Table.Column column) {
        return new ColumnType("TextField", List.of(), "String", "String",
            "no field holds " + column.typeName() + ", so this reads it as text");
    }
}
