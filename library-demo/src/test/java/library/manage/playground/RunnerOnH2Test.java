package library.manage.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RunnerOnH2Test extends RunnerContract {

    private static final LoadedLibrary LIBRARY = LoadedLibrary.onH2();

    @Override LoadedLibrary library() {
        return LIBRARY;
    }

    @Test
    void a_change_of_the_schema_that_could_not_be_taken_back_is_refused() throws Exception {
        Answer answer = new Runner(LIBRARY, Duration.ofMinutes(1))
            .run("Database.current().update(Sql.of(\"DROP TABLE books_loan\"))", false).orElseThrow();
        assertThat(answer.error()).contains("commits a change of the schema at once", "Tick 'Keep what it writes'");
    }
}
