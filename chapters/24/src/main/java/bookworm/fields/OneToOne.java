package bookworm.fields;

import java.lang.annotation.*;

/** A foreign key that is unique, on a {@code final Ref<Author> author = ref();}: the reverse relation leads to one object. */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.FIELD)
public @interface OneToOne {

    OnDelete onDelete();

    /** What lookups call the reverse relation, by default the model's name: {@code profile}. */
    String relatedName() default "";

    boolean nullable() default false;

    boolean blank() default false;

    boolean primaryKey() default false;

    String column() default "";
}
