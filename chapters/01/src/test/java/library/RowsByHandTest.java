package library;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.db.Database;
import lesson.Lesson;
import lesson.Output;
import org.junit.jupiter.api.Test;

class RowsByHandTest {

    @Test
    void prints_what_the_lesson_shows() throws Exception {
        String printed = Output.of(out -> {
            try (Database library = Database.open(LibraryRows.url())) {
                new RowsByHand(library, out).run();
            }
        });

        assertThat(printed).isEqualTo(Lesson.here().output("See it work"));
    }
}
