// misconception: a field annotation can only be put on fields anyway
// refused with: Without a @Target
package desk;

import bookworm.fields.FieldDefinition;
import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME)
@FieldDefinition(IsbnType.class)
@interface IsbnField {

    int digits() default 13;

    boolean nullable() default false;

    boolean unique() default true;

    String column() default "";
}
