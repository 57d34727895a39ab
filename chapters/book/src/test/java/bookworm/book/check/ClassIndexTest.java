package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassIndexTest {

    private static final String BOX = """
        package box;

        /**
         * Holds {@code List<Lid>}s, each with a {@link box.lid.Lid#lock}
         * | a key. More of it later.
         *
         * @param <T> what is in it
         */
        public final class Box<T> { }
        """;

    @TempDir
    private Path folder;

    @Test
    void each_class_of_the_last_chapter_stands_with_the_chapter_in_which_it_arrives_and_its_first_sentence() {
        SmallCourse course = new SmallCourse(folder).file("chapters/01/src/main/java/box/Box.java", BOX)
            .file("chapters/01/src/main/java/box/Gone.java", "/** Goes. */\nclass Gone { }\n")
            .file("chapters/02/src/main/java/box/Box.java", BOX).file("chapters/02/src/main/java/box/package-info.java", "package box;\n")
            .file("chapters/02/src/main/java/box/lid/Lid.java", "package box.lid;\n\n/** Lies on it. */\n@Deprecated\npublic interface Lid { }\n");

        assertThat(new ClassIndex(course.course()).toString()).endsWith("""

            ## box

            | class | arrives in | what it is |
            |---|---|---|
            | [Box](02/src/main/java/box/Box.java) | [01](01/README.md) | Holds `List<Lid>`s, each with a `lock` \\| a key. |

            ## box.lid

            | class | arrives in | what it is |
            |---|---|---|
            | [Lid](02/src/main/java/box/lid/Lid.java) | [02](02/README.md) | Lies on it. |
            """);
    }
}
