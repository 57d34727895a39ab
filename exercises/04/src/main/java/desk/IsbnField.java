package desk;

import bookworm.fields.FieldDefinition;
import java.lang.annotation.*;

/** The number that a bookseller asks for, in a {@code String} of its thirteen digits. */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(IsbnType.class)
@interface IsbnField {

    boolean nullable() default false;

    boolean blank() default false;

    String column() default "";
}
