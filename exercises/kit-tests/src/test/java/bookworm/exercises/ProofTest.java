package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
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
    void with_three_wrong_answers_and_two_right_ones() throws IOException {
        right("01.1/concatenates", hello("if (name == null) throw new IllegalArgumentException(); return \"Hello, \".concat(name);"));
        right("01.1/formats", hello("if (name == null) throw new NullPointerException(); return String.format(\"Hello, %s\", name);"));
        wrong("01.1/forgets_the_name", "greet the reader by name",
                hello("if (name == null) throw new NullPointerException(); return \"Hello\";"));
        wrong("01.1/greets_nobody", "nobody cannot be greeted", hello("return \"Hello, \" + name;"));
        wrong("01.1/greets_null", "by name", hello("return \"Hello, \" + null;"));
    }

    @Test
    void a_sound_exercise_is_proved() {
        assertThat(checks().keySet()).containsExactly("every test belongs to an exercise",
                "every answer belongs to an exercise", "no test passes on the starter",
                "every test passes on the solution", "every test says what to read again", "has answers enough, wrong and right",
                "refuses forgets_the_name", "refuses greets_nobody", "refuses greets_null", "accepts concatenates", "accepts formats");
        assertThat(checks()).allSatisfy((name, check) -> assertThatCode(check::execute).doesNotThrowAnyException());
    }

    @Test
    void a_wrong_answer_that_passes_is_reported() throws IOException {
        wrong("01.1/right_after_all", "by name", SOLUTION);

        refuted("refuses right_after_all").hasMessageStartingWith(
                "No test refuses wrong/01.1/right_after_all (as ever). Passed: [HelloTest.");
    }

    @Test
    void a_wrong_answer_refused_without_a_word_on_its_misconception_is_reported() throws IOException {
        wrong("01.1/greets_nobody", "null is no name", hello("return \"Hello, \" + name;"));

        refuted("refuses greets_nobody").hasMessageContainingAll(
                "wrong/01.1/greets_nobody is refused, but no message says \"null is no name\".",
                "HelloTest.refuses_nobody: nobody cannot be greeted");
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

        refuted("every test belongs to an exercise").hasMessageContaining("[HelloTest]").hasMessageContaining("Say @Exercise(");
    }

    @Test
    void fewer_than_three_wrong_answers_are_reported() throws IOException {
        Files.move(lab.resolve("src/wrong/01.1/greets_null"), lab.resolve("elsewhere"));

        refuted("has answers enough, wrong and right").hasMessage("01.1 Say hello has 2 of 3 wrong answers, and 2 of 2 unusual right ones."
                + " Add them as src/wrong/01.1/<name>/*.java, or src/right/...");
    }

    @Test
    void fewer_than_two_unusual_right_answers_are_reported() throws IOException {
        Files.move(lab.resolve("src/right/01.1/formats"), lab.resolve("elsewhere"));

        refuted("has answers enough, wrong and right").hasMessageStartingWith("01.1 Say hello has 3 of 3 wrong answers, and 1 of 2 unusual right ones.");
    }

    @Test
    void a_right_answer_that_is_refused_is_reported() throws IOException {
        right("01.1/right_by_far", hello("if (name == null) throw new NullPointerException(); return \"Hi, \" + name;"));

        refuted("accepts right_by_far").hasMessageStartingWith("right/01.1/right_by_far is right (as ever), and is refused: [HelloTest.greets_by_name: ")
                .hasMessageContaining("greet the reader by name");
    }

    @Test
    void an_answer_to_no_exercise_is_reported() throws IOException {
        wrong("01.7/lost", "by name", SOLUTION);

        refuted("every answer belongs to an exercise").hasMessageContaining("wrong/01.7/lost belongs to no exercise");
    }

    @Test
    void an_answer_must_say_why_it_is_there() throws IOException {
        Files.writeString(Files.createDirectories(lab.resolve("src/wrong/01.1/dumb")).resolve("Hello.java"), hello("return null;"));

        refuted("refuses dumb").hasMessageContaining("wrong/01.1/dumb does not say why it is there")
                .hasMessageContaining("// refused with: ...");
    }

    @Test
    void a_wrong_answer_must_compile() throws IOException {
        wrong("01.1/typo", "by name", hello("retrun name;"));

        Map<String, Executable> checks = checks();
        assertThatThrownBy(checks.get("refuses typo")::execute)
                .hasMessageContainingAll("wrong/01.1/typo does not compile", "Hello.java", "retrun");
        assertThatCode(checks.get("accepts formats")::execute).as("compiled all the same").doesNotThrowAnyException();
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
                  read   chapters/01/README.md:3, "A word of greeting"
                  task   exercises/01/README.md:3, and its hints
                  alone  mvn -q test -pl exercises/01 -Dtest=HelloTest
                Nothing is wrong: exercises that you have not started are skipped.""");
    }

    @Test
    void a_wrong_answer_is_told_from_one_that_is_not_there() throws IOException {
        Path wrong = compile("lab/Hello.java", hello("return \"Hello, \" + name;"), lab.resolve("wrong"));

        assertThat(score(wrong)).isEqualTo("""
                  wrong        01.1 Say hello (1 of 2 tests pass, then one fails)

                01.1 is red. This does not hold: refuses nobody
                  nobody cannot be greeted
                  Expecting code to raise a throwable.
                  Yours: exercises/01/src/main/java/Hello.java
                  Read again: chapters/01/README.md:3, "A word of greeting"
                  Test: exercises/01/src/test/java/HelloTest.java:10

                0 of 1 solved, next: 01.1 Say hello
                  task   exercises/01/README.md:3, and its hints
                  alone  mvn -q test -pl exercises/01 -Dtest=HelloTest""");
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
        assertThat(String.join("\n", Scoreboard.score(proof().runAll(solution).all(), true))).isEqualTo("""
                  solved       01.1 Say hello

                  all    mvn -q test -pl exercises/01
                Other ways to solve them: solutions/01/README.md""");
    }

    private String score(Path classes) {
        return String.join("\n", Scoreboard.score(proof().runAll(classes).all(), false));
    }

    private AbstractThrowableAssert<?, ?> refuted(String check) {
        return assertThatThrownBy(() -> checks().get(check).execute(), check);
    }

    private Map<String, Executable> checks() {
        Proof proof = proof();
        return Stream.concat(proof.ofExercises(), proof.ofAnswers()).flatMap(ProofTest::leaves).collect(Collectors.toMap(
                DynamicTest::getDisplayName, DynamicTest::getExecutable, (one, other) -> one, LinkedHashMap::new));
    }

    private static Stream<DynamicTest> leaves(DynamicNode node) {
        return node instanceof DynamicContainer group ? group.getChildren().flatMap(ProofTest::leaves) : Stream.of((DynamicTest) node);
    }

    private Proof proof() {
        letThemFinish();
        proofs.add(new Proof(new Proof.Places(course.resolve("exercises/01"), tests, starter, lab, solution, pristine)));
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

    private void right(String label, String source) throws IOException {
        write(lab.resolve("src/right").resolve(label).resolve("Hello.java"), "// right because: as ever\n" + source);
    }

    private static Path compile(String source, String text, Path into) throws IOException {
        String classPath = course.resolve("solutions/01/target/classes") + File.pathSeparator + System.getProperty("java.class.path");
        assertThat(Javac.compile(Map.of(write(course.resolve(source), text), into), classPath)).isEmpty();
        return into;
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
