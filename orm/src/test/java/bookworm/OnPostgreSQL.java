package bookworm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Tests that run on PostgreSQL alone: of what H2, within one process, cannot show. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("postgresql")
@EnabledIfSystemProperty(named = "bookworm.database", matches = "postgresql")
public @interface OnPostgreSQL {
}
