package desk;

import bookworm.fields.FieldDefinition;
import java.lang.annotation.*;

/** Any enum, in a column that holds the name of the constant: {@code @EnumField(Binding.class) Binding binding}. */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
@FieldDefinition(EnumType.class)
@interface EnumField {

    Class<? extends Enum<?>> value();

    boolean nullable() default false;

    String column() default "";
}
