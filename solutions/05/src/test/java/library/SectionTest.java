package library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the tests of the exercises call the parts of the lesson is what they are called there. */
class SectionTest {

    @ParameterizedTest
    @EnumSource
    void the_lesson_has_the_section(Section section) throws Exception {
        Path classes = Path.of(SectionTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> lesson = Files.readAllLines(classes.resolve("../../../../chapters/05/README.md").normalize());

        assertThat(lesson).anyMatch(line -> line.matches("#+ \\Q" + section.heading + "\\E"));
    }
}
