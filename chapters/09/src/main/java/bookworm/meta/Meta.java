package bookworm.meta;

import java.lang.annotation.*;

/** What a model says about itself as a whole. All of it is optional. */
@Retention(RetentionPolicy.RUNTIME) @Target(ElementType.TYPE)
public @interface Meta {

    /** The order of querysets that name none, such as {@code "-publicationDate"}: a minus sign means descending. */
    String[] ordering() default {};

    Index[] indexes() default {};

    /** The table's name, by default the app's and the model's: {@code books_book}. */
    String table() default "";

    /** The app that the model belongs to, by default the last part of its package. */
    String app() default "";
}
