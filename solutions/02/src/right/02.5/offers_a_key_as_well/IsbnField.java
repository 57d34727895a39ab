// right because: an option more does no harm
package desk;

import bookworm.fields.FieldDefinition;
import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(IsbnType.class)
@interface IsbnField {

    int digits() default 13;

    boolean nullable() default false;

    boolean unique() default true;

    boolean primaryKey() default false;

    String column() default "";
}
