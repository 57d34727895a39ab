package library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import library.manage.Example;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static final Path CHAPTERS = Path.of("../chapters");

    @Test
    void every_step_of_the_article_is_there_as_it_stands_in_its_script() {
        Narrator narrator = new Narrator(new PrintStream(OutputStream.nullOutputStream()));
        Console.of(() -> {
            try (Library open = Library.inMemory()) {
                new Tour().run(narrator);
                return 0;
            }
        });
        assertThat(narrator.steps()).hasSizeGreaterThan(20);
        for (Narrator.Step step : narrator.steps()) {
            assertThat(Examples.all()).as(step.title()).anySatisfy(example -> {
                assertThat(example.title()).isEqualTo(step.title());
                assertThat(example.code()).endsWith(String.join("\n", step.code().unindented()) + "\n");
            });
        }
    }

    @Test
    void each_lesson_has_its_question_there_word_for_word() throws IOException {
        List<String> questions = Examples.all().stream().filter(each -> each.group().equals("The chapters' questions")).map(Example::title).toList();
        try (var lessons = Files.newDirectoryStream(CHAPTERS, "[0-9][0-9]")) {
            for (Path lesson : lessons) {
                Path readme = lesson.resolve("README.md");
                if (Files.exists(readme)) {
                    String text = Files.readString(readme).replaceAll("\\s+", " ");
                    String title = Files.readAllLines(readme).get(0).substring("# ".length());
                    assertThat(questions).as(title).anySatisfy(question -> {
                        assertThat(question).startsWith(title + ": ");
                        assertThat(text).contains("*" + question.substring(title.length() + ": ".length()) + "*");
                    });
                }
            }
        }
    }
}
