package bookworm.fields;

import java.lang.annotation.*;

/**
 * Makes an annotation a field annotation, by naming its type. The type's class has a constructor that takes the
 * annotation, or one without arguments. An annotation leaves out the options that it does not offer.
 */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.ANNOTATION_TYPE)
public @interface FieldDefinition {

    Class<? extends FieldType<?>> value();
}
