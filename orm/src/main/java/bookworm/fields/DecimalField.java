package bookworm.fields;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.*;

/** An exact decimal number, in a {@code BigDecimal}. */
@Retention(RUNTIME)
@Target(FIELD)
@FieldDefinition(DecimalType.class)
public @interface DecimalField {

    /** How many digits in all, those after the point included. */
    int maxDigits();

    int decimalPlaces();

    boolean nullable() default false;

    boolean blank() default false;

    boolean unique() default false;

    boolean primaryKey() default false;

    /** The column's name; by default the field's own in snake case. */
    String column() default "";
}
