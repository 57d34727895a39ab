package bookworm.fields;

import java.lang.annotation.*;

/**
 * A primary key that the database counts up by itself, in a {@code Long}. Every model has one, {@code id}, unless it
 * declares a key.
 */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(BigIntegerType.class)
public @interface AutoField {

    String column() default "";
}
