package library.manage.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

@Tag("slow")
@DisabledIfSystemProperty(named = "skipPostgreSQL", matches = ".*", disabledReason = "-DskipPostgreSQL")
class RunnerOnPostgresTest extends RunnerContract {

    private static LoadedLibrary library;

    @BeforeAll
    static void load() throws SQLException {
        library = LoadedLibrary.onPostgres();
    }

    @Override LoadedLibrary library() {
        return library;
    }

    @Test
    void a_change_of_the_schema_is_taken_back_too() throws Exception {
        Answer answer = new Runner(library, Duration.ofMinutes(1))
            .run("Database.current().update(Sql.of(\"DROP TABLE books_book CASCADE\"))", false).orElseThrow();
        assertThat(answer.well()).isTrue();
        assertThat(library.books()).isEqualTo(167);
    }
}
