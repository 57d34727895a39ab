package desk;

import bookworm.fields.FieldDefinition;
import java.lang.annotation.*;

/** How long something took, in a {@code Duration}. */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(DurationType.class)
@interface DurationField {

    boolean nullable() default false;

    String column() default "";
}
