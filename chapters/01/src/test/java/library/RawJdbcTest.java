package library;

import static org.assertj.core.api.Assertions.assertThat;

import lesson.Lesson;
import lesson.Output;
import org.junit.jupiter.api.Test;

class RawJdbcTest {

    @Test
    void prints_what_the_lesson_shows() throws Exception {
        assertThat(Output.of(out -> RawJdbc.run(LibraryRows.url(), out))).isEqualTo(Lesson.here().output("The trouble"));
    }
}
