// misconception: an annotation in the source is there when the program runs
// refused with: Nobody hears @IsbnField
package desk;

import bookworm.fields.FieldDefinition;
import java.lang.annotation.*;

@Target(ElementType.FIELD)
@FieldDefinition(IsbnType.class)
@interface IsbnField {

    int digits() default 13;

    boolean nullable() default false;

    boolean unique() default true;

    String column() default "";
}
