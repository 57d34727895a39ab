package bookworm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** A test of the contract suite that speaks of something that H2 has, and other databases have not, or otherwise. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(named = "bookworm.database", matches = "postgresql")
public @interface OnH2 {

    /** What H2 does. */
    String value();
}
