package library.manage.inspect;

import bookworm.fields.BigIntegerField;
import bookworm.fields.BooleanField;
import bookworm.fields.CharField;
import bookworm.fields.DateField;
import bookworm.fields.DateTimeField;
import bookworm.fields.DecimalField;
import bookworm.fields.FloatField;
import bookworm.fields.IntegerField;
import bookworm.fields.TextField;
import bookworm.fields.UUIDField;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The field that holds a column's values: it reads each of them, and writes it back as it was.
 *
 * @param options the options that the annotation needs; often none
 * @param javaType the Java type of a value that may be missing
 * @param plainType the Java type of one that may not
 * @param guess what the user has to look over
 */
record ColumnType(Class<? extends Annotation> annotation, List<String> options, Class<?> javaType, Class<?> plainType,
        Optional<String> guess) {

    /** Where a limit on a text's length is so high that it means "any length". */
    private static final int UNLIMITED = 1_000_000;

    /** What PostgreSQL can hold in a number that has no limits of its own. */
    private static final List<String> MOST_DIGITS = List.of("maxDigits = 147455", "decimalPlaces = 16383");

    /** The field for a column of that type; empty where none holds its values. */
    static Optional<ColumnType> of(Table.Type type, boolean key) {
        return Optional.ofNullable(switch (type.name()) {
            case "boolean" -> number(BooleanField.class, Boolean.class, boolean.class);
            case "tinyint", "smallint", "integer" -> number(IntegerField.class, Integer.class, int.class);
            case "bigint" -> number(BigIntegerField.class, Long.class, long.class);
            case "real", "double precision" -> number(FloatField.class, Double.class, double.class);
            case "numeric" -> simple(DecimalField.class, BigDecimal.class, digits(type));
            case "character", "character varying", "varchar_ignorecase", "text", "character large object" -> text(type, key);
            // H2 takes a text for these and gives one. PostgreSQL does not; it calls its own by other names.
            case "time", "enum" -> simple(TextField.class, String.class).guess("no field holds " + type + ", so this reads it as text");
            case "date" -> simple(DateField.class, LocalDate.class);
            case "timestamp with time zone" -> simple(DateTimeField.class, Instant.class);
            case "timestamp", "timestamp without time zone" -> simple(DateTimeField.class, Instant.class).guess(
                "the column has no time zone: its times are taken for UTC on PostgreSQL, for those of the session's zone on H2");
            case "uuid" -> simple(UUIDField.class, UUID.class);
            default -> null;
        });
    }

    private static ColumnType text(Table.Type type, boolean key) {
        long length = type.length().orElse(Long.MAX_VALUE);
        if (length >= UNLIMITED && !key) {
            return simple(TextField.class, String.class);
        }
        return simple(CharField.class, String.class, List.of("maxLength = " + Math.min(length, Integer.MAX_VALUE)));
    }

    private static List<String> digits(Table.Type type) {
        int digits = type.digits().orElse(0);
        boolean hasLimits = digits > 0 && type.places() >= 0 && type.places() <= digits;
        return hasLimits ? List.of("maxDigits = " + digits, "decimalPlaces = " + type.places()) : MOST_DIGITS;
    }

    private static ColumnType number(Class<? extends Annotation> annotation, Class<?> javaType, Class<?> plainType) {
        return new ColumnType(annotation, List.of(), javaType, plainType, Optional.empty());
    }

    private static ColumnType simple(Class<? extends Annotation> annotation, Class<?> javaType) {
        return simple(annotation, javaType, List.of());
    }

    private static ColumnType simple(Class<? extends Annotation> annotation, Class<?> javaType, List<String> options) {
        return new ColumnType(annotation, options, javaType, javaType, Optional.empty());
    }

    private ColumnType guess(String why) {
        return new ColumnType(annotation, options, javaType, plainType, Optional.of(why));
    }

    /** Whether the annotation has an option, such as {@code unique}. */
    boolean offers(String option) {
        return Stream.of(annotation.getMethods()).anyMatch(method -> method.getName().equals(option));
    }
}
