/**
 * What the exercises stand on. A test is <b>not started</b> (skipped: it met a {@link bookworm.exercises.Todo}), <b>wrong</b>
 * (red), or <b>solved</b> (green). Start reading at {@link bookworm.exercises.Exercise}, then
 * {@link bookworm.exercises.Proof}; for methods of the ORM that a reader writes at {@link bookworm.exercises.Gates}; for the marks
 * of a class at {@link bookworm.exercises.Marks}.
 *
 * <h2>For the reader: {@code exercises/NN}</h2>
 * The starter throws a {@code Todo} where the work is. Every Todo made while a test runs counts, not only one that reaches
 * JUnit: a test that expects some exception, or swallows one, does not pass by it. (Tests run one after another, so a Todo of
 * another thread counts as well. Do not throw one from a static initialiser: a class is initialised only once.)
 * The run ends with the {@link bookworm.exercises.Scoreboard}.
 *
 * <p>A red test says what was overlooked, in its own words, then what was expected and what came, then the SQL that ran in it,
 * then which of the reader's lines it was about and which part of the lesson to read again. The test gives the first, and the
 * heading for the last; the rest comes by itself ({@code Explains}). The tests of an exercise run as they are written and stop at
 * the first red one, so put the simple before the special, and let a test name only a cause that it has looked at.
 * <pre>{@code
 * @Exercise(value = "01.1", title = "Say hello")
 * @ReadAgain("A word of greeting")
 * class HelloTest {
 *     @Test void greets_by_name() {
 *         assertThat(Hello.greet("Ann")).as("A greeting has the name of whom it greets.").isEqualTo("Hello, Ann");
 *     }
 * }
 * }</pre>
 *
 * <h2>Your turn: methods of the ORM</h2>
 * {@code src/main/resources/holes.txt} names them ({@code Holes}). Their classes stand in {@code exercises/NN}, where they come
 * before the chapter's on the class path, and are the chapter's files but for those bodies ({@link bookworm.exercises.Starters}
 * writes them). What the reader writes there is the ORM, and yet blocks nobody while it is open or wrong, since
 * {@link bookworm.exercises.Gates} puts the chapter's code beside it. The tests of a hole may lie in the package of its class;
 * give them names that no test of the chapter has. {@code mvn -q test-compile exec:java -pl exercises/NN
 * -Dexec.mainClass=lesson.Trouble} runs a program of the lesson on the reader's code.
 *
 * <p>A lesson asks its reader to break the chapter. A break that was not undone is named first of all, before any answer is called
 * wrong ({@code Delivered} knows what was delivered).
 *
 * <h2>For the author: {@code solutions/NN}</h2>
 * The solution has the same classes as the starter; that of a hole is the chapter's class, and nothing is copied. One test class
 * there calls {@link bookworm.exercises.Proof}, which loads the tests of {@code exercises/NN} again and again, each time beside
 * other classes: the starter's, the solution's, and each answer's, put over the solution. {@code src/wrong/01.1/a_name} holds a
 * plausible wrong answer, {@code src/right/01.1/a_name} an unusual right one ({@code Answer}). So let each test open a database
 * of its own, call what the reader writes, and name the misconception when it fails: {@code as("...")}, or
 * {@code assertThatThrownBy(code, "...")}, since an {@code as} after that one comes too late.
 *
 * <p>{@code mvn test -pl solutions/05} proves starter and solution. Judging all the answers takes longer:
 * {@code mvn test -pl solutions/05 -Pall}.
 *
 * <h2>When is "no test passes on the starter" proved?</h2>
 * In every build, as long as it is true. When a test does pass, or is red, the build cannot know by itself whether the author
 * let it slip or a reader has begun to solve, and no reader's success may turn the course red: then this one proof is skipped,
 * and says why. Whoever builds the course as its authors left it says so by the environment variable
 * {@code BOOKWORM_STARTERS=pristine}, and then it fails. {@code .ci/run} does.
 *
 * <h2>What a run prints</h2>
 * A reader says {@code mvn -q test -pl exercises/05}, or {@code chapters/05}, and hears {@link bookworm.exercises.Scoreboard}
 * alone: no more than fifteen lines of what is red, and nothing of Maven's. Maven then ends as if nothing had failed. A script
 * that wants Maven's words and its exit code says {@code -B}, or leaves out {@code -q}. The build's {@code pom.xml} sees to it.
 *
 * <h2>What a run leaves</h2>
 * {@code exercises/Course.java} says how far the reader is without testing everything anew. For it, a run of all exercises of a
 * chapter leaves {@code exercises/NN/target/findings.txt} ({@code Findings}), plain text that a program can read which has nothing but
 * the JDK: the state of the files that were tested, a line for each exercise as the scoreboard has it, and what to do next, to be
 * printed as it stands. While the state is still the same, so are the findings.
 */
package bookworm.exercises;
