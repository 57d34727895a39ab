package bookworm.exercises;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the part of the chapter's lesson that a failing test points to, by its heading:
 * {@code @ReadAgain("Step 1: text and values apart")}. One on a test's method goes before that of its class.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadAgain {

    String value();
}
