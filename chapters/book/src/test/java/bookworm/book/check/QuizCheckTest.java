package bookworm.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.*;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuizCheckTest {

    @TempDir
    private Path folder;
    private SmallCourse course;

    @BeforeEach
    void a_chapter_with_five_answers() {
        course = new SmallCourse(folder).program("01", "Quiz", """
            for (String answer : List.of("1 box", "2 boxes", "3 boxes", "4 boxes", "none of `them`")) {
                System.out.println(answer.replace("`", ""));
            }
            """);
    }

    @Test
    void answers_open_with_what_is_printed() {
        quiz("**1 box**: why.", "**2 boxes**.", "**3 boxes**", "**4 boxes**", "**none of `them`**, of course.");

        assertThat(found()).isEmpty();
    }

    @Test
    void another_answer_is_named() {
        quiz("**1 box**", "**2 boxes**", "**5 boxes**", "**4 boxes**", "**none of them**");

        assertThat(found()).containsExactly(
            "chapters/01/README.md:19: lesson.Quiz prints `3 boxes` as its line 3, where the answer has `5 boxes`.");
    }

    @Test
    void an_answer_opens_in_bold() {
        quiz("**1 box**", "Two boxes, or **2 boxes**", "**3 boxes**", "**4 boxes**", "**none of them**");

        assertThat(found()).containsExactly("chapters/01/README.md:12: open this answer, after an empty line, with what lesson.Quiz"
            + " prints, in bold: **2 boxes**.");
    }

    @Test
    void five_questions_are_asked() {
        quiz("**1 box**", "**2 boxes**", "**3 boxes**");

        assertThat(found()).containsExactly("chapters/01/README.md:1: ask 5 numbered questions, each with"
            + " <details><summary>Answer</summary>; there are 3.",
            "chapters/01/README.md:1: lesson.Quiz prints 5 lines for 3 answers: one for each, in order.");
    }

    @Test
    void from_the_second_chapter_on_the_last_one_is_from_before() {
        course.program("02", "Quiz", "for (int i = 1; i < 6; i++) {\n    System.out.println(i);\n}\n");
        String lesson = text("**1**", "**2**", "**3**", "**4**", "**5**");

        assertThat(found("02", lesson)).containsExactly(
            "chapters/02/README.md:33: the last question is from a chapter before: From chapter NN: ...");
        assertThat(found("02", lesson.replaceFirst("(?s)(.*)How", "$1From chapter 01: how"))).isEmpty();
        assertThat(found("02", lesson.replace("How", "From chapter 01: how"))).hasSize(4)
            .contains("chapters/02/README.md:5: only the last question is from a chapter before.");
        assertThat(found("02", lesson.replaceFirst("(?s)(.*)How", "$1From chapter 02: how"))).hasSize(1);
    }

    private void quiz(String... answers) { course.lesson("01", text(answers)); }

    private static String text(String... answers) {
        return Stream.of(answers).map(answer -> """

            1. How many?

               <details><summary>Answer</summary>
               %s
               </details>
            """.formatted("\n   " + answer).replace("</summary>\n   \n", "</summary>\n\n"))
            .collect(Collectors.joining("", "## Check yourself\n", ""));
    }

    private List<String> found(String chapter, String lesson) { return course.lesson(chapter, lesson).problems(new QuizCheck(), chapter); }

    private List<String> found() { return course.problems(new QuizCheck(), "01"); }
}
