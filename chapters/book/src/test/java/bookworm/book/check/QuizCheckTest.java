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
    void a_chapter_with_four_answers() {
        course = new SmallCourse(folder).program("01", "Quiz", """
            for (String answer : List.of("1 box", "2 boxes", "3 boxes", "none of `them`")) {
                System.out.println(answer.replace("`", ""));
            }
            """);
    }

    @Test
    void answers_open_with_what_is_printed() {
        quiz("**1 box**: why.", "**2 boxes**.", "**3 boxes**", "**none of `them`**, of course.");

        assertThat(found()).isEmpty();
    }

    @Test
    void another_answer_is_named() {
        quiz("**1 box**", "**2 boxes**", "**4 boxes**", "**none of them**");

        assertThat(found()).containsExactly(
            "chapters/01/README.md:19: lesson.Quiz prints `3 boxes` as its line 3, where the answer has `4 boxes`.");
    }

    @Test
    void an_answer_opens_in_bold() {
        quiz("**1 box**", "Two boxes, or **2 boxes**", "**3 boxes**", "**none of them**");

        assertThat(found()).containsExactly("chapters/01/README.md:12: open this answer, after an empty line, with what lesson.Quiz"
            + " prints, in bold: **2 boxes**.");
    }

    @Test
    void four_to_six_questions_are_asked() {
        quiz("**1 box**", "**2 boxes**", "**3 boxes**");

        assertThat(found()).containsExactly("chapters/01/README.md:1: there are 3 answers folded by"
            + " <details><summary>Answer</summary>: ask 4 to 6 questions.",
            "chapters/01/README.md:1: lesson.Quiz prints 4 lines for 3 answers: one for each, in order.");
    }

    private void quiz(String... answers) {
        course.lesson("01", Stream.of(answers).map(answer -> """

            1. How many?

               <details><summary>Answer</summary>
               %s
               </details>
            """.formatted("\n   " + answer).replace("</summary>\n   \n", "</summary>\n\n"))
            .collect(Collectors.joining("", "## Check yourself\n", "")));
    }

    private List<String> found() { return course.problems(new QuizCheck(), "01"); }
}
