/**
 * What the exercises stand on. A test is <b>not started</b> (skipped: it met a {@link bookworm.exercises.Todo}), <b>wrong</b>
 * (red), or <b>solved</b> (green). Start reading at {@link bookworm.exercises.Exercise}, then
 * {@link bookworm.exercises.Proof}; for the marks of a class at {@link bookworm.exercises.Marks}.
 *
 * <h2>For the reader: {@code exercises/NN}</h2>
 * The starter throws a {@code Todo} where the work is. Every Todo made while a test runs counts, not only one that reaches
 * JUnit: a test that expects some exception, or swallows one, does not pass by it. (Tests run one after another, so a Todo of
 * another thread counts as well. Do not throw one from a static initialiser: a class is initialised only once.)
 * The run ends with the {@link bookworm.exercises.Scoreboard}.
 *
 * <p>A red test says what was overlooked, in its own words, then what was expected and what came, then the SQL that ran in it,
 * then which part of the lesson to read again. The test gives the first, and the heading for the last; the rest comes by itself.
 * <pre>{@code
 * @Exercise(value = "01.1", title = "Say hello")
 * @ReadAgain("A word of greeting")
 * class HelloTest {
 *     @Test void greets_by_name() {
 *         assertThat(Hello.greet("Ann")).as("A greeting has the name of whom it greets.").isEqualTo("Hello, Ann");
 *     }
 * }
 * }</pre>
 * The class {@code Hello} is tested by {@code HelloTest}: so the scoreboard knows which file to open when a test is red.
 *
 * <h2>For the author: {@code solutions/NN}</h2>
 * The solution has the same classes as the starter, and runs the very tests of {@code exercises/NN}. One test class there calls
 * {@link bookworm.exercises.Proof}, which loads those tests again, each time beside other classes: the starter's, the solution's,
 * and each wrong answer's, {@code src/wrong/01.1/a_name/*.java}, put over the solution. So let each test open a database of its
 * own, call what the reader writes, and name the misconception when it fails: {@code as("...")}, or
 * {@code assertThatThrownBy(code, "...")}, since an {@code as} after that one comes too late.
 *
 * <h2>When is "no test passes on the starter" proved?</h2>
 * In every build, as long as it is true. When a test does pass, or is red, the build cannot know by itself whether the author
 * let it slip or a reader has begun to solve, and no reader's success may turn the course red: then this one proof is skipped,
 * and says why. Whoever builds the course as its authors left it says so by the environment variable
 * {@code BOOKWORM_STARTERS=pristine}, and then it fails. {@code .ci/run} does.
 */
package bookworm.exercises;
