package bookworm.fields;

import java.lang.annotation.*;

/** An exact decimal number, in a {@code BigDecimal}. */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(DecimalType.class)
public @interface DecimalField {

    /** How many digits in all, those after the point included. */
    int maxDigits();

    int decimalPlaces();

    boolean nullable() default false;

    boolean blank() default false;

    boolean unique() default false;

    /** The column's name; by default the field's own in snake case. */
    String column() default "";

    /** Whether the column has an index of its own. */
    boolean dbIndex() default false;
}
