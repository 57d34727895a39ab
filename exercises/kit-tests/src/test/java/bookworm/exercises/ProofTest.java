package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** One small exercise, sound at first; each test spoils it in one way, and reads what the proof says of it. */
class ProofTest {

    static final String STARTER = """
            class Hello {
                static String greet(String name) { throw new bookworm.exercises.Todo("01.1", "greet the reader by name"); }
            }""";
    static final String SOLUTION = hello("if (name == null) throw new NullPointerException(); return \"Hello, \" + name;");
    static final String TESTS = """
            import static org.assertj.core.api.Assertions.*;

            @bookworm.exercises.Exercise(value = "01.1", title = "Say hello")
            @bookworm.exercises.ReadAgain("A word of greeting")
            class HelloTest {
                @org.junit.jupiter.api.Test void greets_by_name() {
                    assertThat(Hello.greet("Ann")).as("greet the reader by name").isEqualTo("Hello, Ann");
                }
                @org.junit.jupiter.api.Test void refuses_nobody() {
                    assertThatThrownBy(() -> Hello.greet(null), "nobody cannot be greeted").isInstanceOf(RuntimeException.class);
                }
            }""";

    @TempDir
    static Path course;

    @TempDir
    Path lab;

    private Path tests = course.resolve("exercises/01/target/test-classes");
    private Path starter = course.resolve("exercises/01/target/classes");
    private Path solution = course.resolve("solutions/01/target/classes");
    private boolean pristine = true;

    @BeforeAll
    static void a_course_of_one_sound_exercise() throws IOException {
        Files.createDirectory(course.resolve(".mvn"));
        write(course.resolve("chapters/01/README.md"), "# 01 Hello\n\n## A word of greeting\n");
        write(course.resolve("exercises/01/README.md"), "# Exercises\n\n## 01.1 Say hello\n");
        compile("solutions/01/src/main/java/Hello.java", SOLUTION, course.resolve("solutions/01/target/classes"));
        compile("exercises/01/src/main/java/Hello.java", STARTER, course.resolve("exercises/01/target/classes"));
        compile("exercises/01/src/test/java/HelloTest.java", TESTS, course.resolve("exercises/01/target/test-classes"));
    }

    private final List<Proof> proofs = new ArrayList<>();

    @BeforeEach
    void with_three_wrong_answers() throws IOException {
        wrong("01.1/forgets_the_name", "greet the reader by name",
                hello("if (name == null) throw new NullPointerException(); return \"Hello\";"));
        wrong("01.1/greets_nobody", "nobody cannot be greeted", hello("return \"Hello, \" + name;"));
        wrong("01.1/greets_null", "by name", hello("return \"Hello, \" + null;"));
    }

    @Test
    void a_sound_exercise_is_proved() {
        assertThat(checks().keySet()).containsExactly("every test belongs to an exercise",
                "every wrong answer belongs to an exercise", "no test passes on the starter",
                "every test passes on the solution", "every test says what to read again", "has wrong answers enough",
                "refuses forgets_the_name", "refuses greets_nobody", "refuses greets_null");
        assertThat(checks()).allSatisfy((name, check) -> assertThatCode(check::execute).doesNotThrowAnyException());
    }

    @Test
    void a_wrong_answer_that_passes_is_reported() throws IOException {
        wrong("01.1/right_after_all", "by name", SOLUTION);

        refuted("refuses right_after_all").hasMessageStartingWith(
                "No test refuses the wrong answer 01.1/right_after_all (as ever). Passed: [HelloTest.");
    }

    @Test
    void a_wrong_answer_refused_without_a_word_on_its_misconception_is_reported() throws IOException {
        wrong("01.1/greets_nobody", "null is no name", hello("return \"Hello, \" + name;"));

        refuted("refuses greets_nobody").hasMessageContainingAll(
                "The wrong answer 01.1/greets_nobody is refused, but no message says \"null is no name\".",
                "HelloTest.refuses_nobody: org.opentest4j.AssertionFailedError: [nobody cannot be greeted]");
    }

    @Test
    void a_test_that_passes_on_the_starter_is_reported() throws IOException {
        starter = compile("lab/Hello.java",
                STARTER.replace("throw", "if (name == null) throw new NullPointerException(); throw"), lab.resolve("starter"));

        refuted("no test passes on the starter").hasMessageContainingAll(
                "passed [HelloTest.refuses_nobody]", "Every test must meet the exercise's Todo");
    }

    @Test
    void unless_a_reader_may_have_begun_to_solve_it() {
        starter = solution;
        pristine = false;

        refuted("no test passes on the starter").isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("Somebody has begun to solve it, so there is nothing to prove.");
    }

    @Test
    void a_todo_forgotten_in_the_solution_is_reported() {
        solution = starter;

        refuted("every test passes on the solution")
                .hasMessageContaining("01.1 Say hello on the solution: red [], not started [");
    }

    @Test
    void a_test_of_no_exercise_is_reported() throws IOException {
        tests = compile("lab/HelloTest.java", TESTS.replace("@bookworm.exercises.Exercise", "// "), lab.resolve("tests"));

        refuted("every test belongs to an exercise").hasMessageContaining("[HelloTest.").hasMessageContaining("Say @Exercise(");
    }

    @Test
    void fewer_than_three_wrong_answers_are_reported() throws IOException {
        Path one = lab.resolve("src/wrong/01.1/greets_null");
        Files.move(one, lab.resolve("elsewhere"));

        refuted("has wrong answers enough")
                .hasMessage("01.1 Say hello has 2 of 3 wrong answers. Add them as src/wrong/01.1/<name>/*.java.");
    }

    @Test
    void a_wrong_answer_to_no_exercise_is_reported() throws IOException {
        wrong("01.7/lost", "by name", SOLUTION);

        refuted("every wrong answer belongs to an exercise")
                .hasMessageContaining("The wrong answer 01.7/lost belongs to no exercise");
    }

    @Test
    void a_wrong_answer_must_say_why_it_is_wrong() throws IOException {
        Files.writeString(Files.createDirectories(lab.resolve("src/wrong/01.1/dumb")).resolve("Hello.java"), SOLUTION);

        assertThatThrownBy(this::checks).hasMessageContaining("dumb does not say why it is wrong")
                .hasMessageContaining("// misconception: ...");
    }

    @Test
    void a_wrong_answer_must_compile() throws IOException {
        wrong("01.1/typo", "by name", hello("retrun name;"));

        refuted("refuses typo").hasMessageContainingAll("These do not compile", "Hello.java", "retrun");
    }

    @Test
    void a_test_that_points_to_no_part_of_the_lesson_is_reported() throws IOException {
        String lost = TESTS.replace("A word of greeting", "A word of parting");
        tests = compile("exercises/01/lab/HelloTest.java", lost, course.resolve("exercises/01/lab/classes"));

        refuted("every test says what to read again").hasMessageContainingAll("HelloTest.greets_by_name", "HelloTest.refuses_nobody",
                "Say @ReadAgain(\"...\"), with a heading of chapters/01/README.md");
    }

    @Test
    void a_fresh_clone_is_told_that_nothing_is_wrong_and_where_to_begin() {
        assertThat(score(starter)).isEqualTo("""
                  not started  01.1 Say hello

                0 of 1 solved, next: 01.1 Say hello
                  open   exercises/01/src/main/java/Hello.java:2
                  task   exercises/01/README.md:3, and its hints
                  alone  mvn test -pl exercises/01 -Dtest=HelloTest
                Nothing is wrong: exercises that you have not started are skipped.""");
    }

    @Test
    void a_wrong_answer_is_told_from_one_that_is_not_there() throws IOException {
        Path wrong = compile("lab/Hello.java", hello("return \"Hello, \" + name;"), lab.resolve("wrong"));

        assertThat(score(wrong)).isEqualTo("""
                  wrong        01.1 Say hello (1 of 2 tests fail)

                0 of 1 solved, next: 01.1 Say hello
                  open   exercises/01/src/main/java/Hello.java
                  test   exercises/01/src/test/java/HelloTest.java:10
                  task   exercises/01/README.md:3, and its hints
                  alone  mvn test -pl exercises/01 -Dtest=HelloTest
                Red is an answer that is not right yet: its message says what it overlooked. Skipped is not started.""");
    }

    @Test
    void a_part_that_is_done_counts_as_begun() throws IOException {
        Path half = compile("lab/Hello.java",
                STARTER.replace("throw", "if (name != null) return \"Hello, Ann\"; throw"), lab.resolve("half"));

        assertThat(score(half)).contains("  begun        01.1 Say hello (1 of 2 tests pass)\n", "0 of 1 solved, next: 01.1 Say hello\n");
    }

    @Test
    void all_solved_there_is_something_to_read() {
        assertThat(score(solution)).isEqualTo("""
                  solved       01.1 Say hello

                1 of 1 solved
                Other ways to solve them: solutions/01/README.md""");
    }

    @Test
    void one_exercise_run_alone_says_nothing_of_the_others() {
        assertThat(Scoreboard.score(proof().runAll(solution).all(), true)).isEqualTo("""
                  solved       01.1 Say hello

                  all    mvn test -pl exercises/01
                Other ways to solve them: solutions/01/README.md""");
    }

    private String score(Path classes) {
        return Scoreboard.score(proof().runAll(classes).all(), false);
    }

    private AbstractThrowableAssert<?, ?> refuted(String check) {
        return assertThatThrownBy(() -> checks().get(check).execute(), check);
    }

    private Map<String, Executable> checks() {
        return proof().tests().flatMap(ProofTest::leaves).collect(Collectors.toMap(
                DynamicTest::getDisplayName, DynamicTest::getExecutable, (one, other) -> one, LinkedHashMap::new));
    }

    private static Stream<DynamicTest> leaves(DynamicNode node) {
        return node instanceof DynamicContainer group ? group.getChildren().flatMap(ProofTest::leaves) : Stream.of((DynamicTest) node);
    }

    private Proof proof() {
        proofs.add(new Proof(new Proof.Places(tests, starter, solution, lab.resolve("src/wrong"), pristine)));
        return proofs.get(proofs.size() - 1);
    }

    /** A folder must not be deleted while something is compiled into it. */
    @AfterEach
    void letThemFinish() {
        proofs.forEach(Proof::finishCompiling);
    }

    private static String hello(String body) {
        return "class Hello { static String greet(String name) { " + body + " } }";
    }

    private void wrong(String label, String refusal, String source) throws IOException {
        write(lab.resolve("src/wrong").resolve(label).resolve("Hello.java"),
                "// misconception: as ever\n// refused with: " + refusal + "\n" + source);
    }

    private static Path compile(String source, String text, Path into) throws IOException {
        Javac.compile(List.of(write(course.resolve(source), text)), into, course.resolve("solutions/01/target/classes"));
        return into;
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
