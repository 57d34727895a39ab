package bookworm.exercises;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Says which exercise a test class belongs to: {@code @Exercise(value = "01.1", title = "Say hello")}.
 * An exercise may have several test classes. It is solved when every test of all of them passes. Its tests run as they are
 * written, and stop at the first red one: from the simple to the special, one cause at a time.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({SkipsNotStarted.class, StopsAtFirstRed.class})
@TestMethodOrder(InSourceOrder.class)
public @interface Exercise {

    /** The chapter, a dot, and the number of the exercise: {@code 01.1}. */
    String value();

    String title() default "";
}
