package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code exercises/Course.java}, called as a reader calls it, in a small course and with a Maven that is quick. Its processes are slow. */
@Tag("slow")
class CourseTest {

    private static final String TILL = "exercises/01/src/main/java/shop/Till.java";
    private static final String CHAPTERS_TILL = "chapters/01/src/main/java/shop/Till.java";
    private static final String SAVE_A_FILE = "Save a file of exercises/01, and it is tested again. Ctrl-C ends this.";

    @TempDir
    static Path maven;

    @TempDir
    static Path classes;

    @TempDir
    Path folder;

    private SmallCourse course;
    private String path;

    /** To start it from its source takes a second each time. */
    @BeforeAll
    static void compile() throws IOException {
        StandInMaven.install(maven);
        Path source = SourceLine.top(SourceLine.module(CourseTest.class)).resolve("exercises/Course.java");
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString())).isZero();
    }

    /** Course takes the folder above its own for the course. */
    @BeforeEach
    void a_course() throws IOException {
        course = SmallCourse.of(folder.toRealPath());
        path = maven.toString();
        Files.createDirectory(compiled());
        for (File file : classes.toFile().listFiles()) {
            Files.copy(file.toPath(), compiled().resolve(file.getName()));
        }
    }

    private Path compiled() { return course.top.resolve("exercises/compiled"); }

    @Test
    void the_first_call_tests_and_says_where_to_begin_and_the_second_need_not_test() throws Exception {
        assertThat(course()).containsExactly(
            "The first time, Maven downloads what the tests need: some minutes, without a word.",
            "Meanwhile open chapters/01/README.md: there the course begins.",
            "Testing exercises/01 ...",
            "01 A till  [....................]  0 of 2",
            "",
            "Chapter 01, A till. First open its lesson: chapters/01/README.md",
            "Next: 01.1 Add",
            "  open   " + TILL + ":12",
            "  read   chapters/01/README.md:3, \"Adding up\"",
            "  task   exercises/01/README.md:3, and its hints",
            "  alone  mvn -q test -pl exercises/01 -Dtest=AddTest",
            "Stuck? java exercises/Course.java --hint");

        assertThat(course()).startsWith("01 A till  [....................]  0 of 2");
        assertThat(course.read(StandInMaven.CALLS).lines()).containsExactly("-q test -pl exercises/01 -fae");
    }

    @Test
    void the_chapter_at_hand_is_the_first_that_is_not_all_solved_or_the_one_that_is_named() throws Exception {
        found("01", "solved       01.1 Add", "solved       01.2 Sum");
        chapter("02", "02.1 Give change", "02.2 Print");
        found("02", "solved       02.1 Give change", "not started  02.2 Print", "", "02.2 Print", "  open   there");
        chapter("03", "03.1 Close");
        found("03", "wrong        03.1 Close (0 of 1 tests pass, then one fails)", "", "03.1 Close is red.", "  Yours: elsewhere");
        chapter("04", "04.1 Count");

        assertThat(course()).containsExactly(
            "01 A till      [####################]  2 of 2",
            "02 Chapter 02  [##########..........]  1 of 2",
            "03 Chapter 03  [....................]  0 of 1, one red",
            "04 Chapter 04  [....................]  0 of 1, not tested yet",
            "",
            "Chapter 02, Chapter 02. Its lesson: chapters/02/README.md",
            "Next: 02.2 Print",
            "  open   there",
            "Stuck? java exercises/Course.java --hint");
        assertThat(course("3")).as("Of the chapter that is named alone.").containsExactly(
            "03 Chapter 03  [....................]  0 of 1, one red",
            "",
            "Chapter 03, Chapter 03. First open its lesson: chapters/03/README.md",
            "Next: 03.1 Close is red.",
            "  Yours: elsewhere",
            "Stuck? java exercises/Course.java --hint");
        assertThat(course("01")).contains("All solved. What else works, and why: solutions/01/README.md");
    }

    @Test
    void a_chapter_is_to_be_tested_again_when_a_test_its_code_or_its_chapters_code_is_saved_made_or_taken_away() throws Exception {
        course.write(StandInMaven.FAILS, "");
        for (String change : List.of("exercises/01/src/test/java/shop/AddTest.java", "chapters/01/src/main/java/shop/New.java")) {
            found("01", "solved       01.1 Add", "solved       01.2 Sum");
            save(change);
            assertThat(course()).contains("Testing exercises/01 ...", "01 A till  [####################]  2 of 2, changed since");
        }
        found("01", "solved       01.1 Add", "solved       01.2 Sum");
        Files.delete(course.top.resolve(TILL));
        assertThat(course()).contains("Testing exercises/01 ...");
    }

    @Test
    void what_is_saved_while_the_tests_run_is_tested_too() throws Exception {
        course.write(StandInMaven.FAILS, "").write(StandInMaven.MEANWHILE, TILL);

        assertThat(course()).filteredOn("Testing exercises/01 ..."::equals).hasSize(2);
    }

    @Test
    void all_tests_all_chapters_in_one_go() throws Exception {
        found("01", "solved       01.1 Add");
        chapter("02", "02.1 Give change");
        course.write(StandInMaven.FAILS, "");

        assertThat(course("--all")).contains("Testing exercises/01,exercises/02 ...");
    }

    @Test
    void watch_tests_again_when_a_file_is_saved_and_shows_what_the_kit_says_until_all_is_solved() throws Exception {
        found("01", "not started  01.1 Add", "", "01.1 Add", "  open   there");
        try (CourseProcess watch = start("--watch")) {
            assertThat(watch.until(SAVE_A_FILE)).contains("Next: 01.1 Add");

            course.write(TILL, SmallCourse.TILL);
            assertThat(watch.until("All is solved")).contains("Testing exercises/01 ...", "  solved       01.1 Add", "2 of 2 solved")
                .contains("01 A till  [####################]  2 of 2").noneMatch(line -> line.contains("\033"));
            watch.ended(0);
        }
    }

    @Test
    void watch_takes_several_saves_for_one_and_ends_first_what_is_under_way() throws Exception {
        found("01", "not started  01.1 Add", "", "01.1 Add", "  open   there");
        course.write(StandInMaven.FAILS, "[ERROR] No.").write(StandInMaven.MEANWHILE, TILL + "\n" + CHAPTERS_TILL + "\n" + TILL);
        try (CourseProcess watch = start("--watch")) {
            watch.until(SAVE_A_FILE);
            save(TILL);
            watch.until(SAVE_A_FILE);
            watch.until(SAVE_A_FILE);
            save(TILL);
            watch.until(SAVE_A_FILE);

            assertThat(course.read(StandInMaven.CALLS).lines()).as("one for each save here, one for the three meanwhile").hasSize(3);
        }
    }

    @Test
    void when_watch_ends_nothing_is_left_running() throws Exception {
        found("01", "not started  01.1 Add", "", "01.1 Add", "  open   there");
        try (CourseProcess watch = start("--watch"); ServerSocket test = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            test.setSoTimeout(CourseProcess.PATIENCE_MILLIS);
            course.write(StandInMaven.HANGS, String.valueOf(test.getLocalPort()));
            watch.until(SAVE_A_FILE);
            save(TILL);
            try (Socket running = test.accept()) {
                running.setSoTimeout(CourseProcess.PATIENCE_MILLIS);
                watch.stop();
                assertThat(running.getInputStream().read()).as("Maven has hung up").isEqualTo(-1);
            }
        }
    }

    @Test
    void hint_gives_one_rung_more_at_each_call() throws Exception {
        found("01", "not started  01.1 Add", "not started  01.2 Sum", "", "01.2 Sum", "  open   there");
        course.write("exercises/01/README.md", """
            ## 01.1 Add

            <details><summary>Hint 1: a question</summary>

            Not this one.
            </details>

            ## 01.2 Sum

            <details><summary>Hint 1: a question</summary>

            What is the sum
            of nothing?
            </details>

            <details><summary>Hint 2: where to look</summary>

            In [Till](src/main/java/shop/Till.java), and in [chapter 01](../../chapters/01/README.md#adding-up).
            </details>
            """);

        assertThat(course("--hint")).containsExactly("01.2, Hint 1: a question", "", "What is the sum", "of nothing?");
        assertThat(course("--hint")).containsExactly("01.2, Hint 2: where to look", "", "In Till (%s), and in chapter 01 (%s)."
            .formatted(Path.of(TILL), Path.of("chapters/01/README.md")));
        assertThat(course("--hint")).containsExactly("01.2 has no further hint. Try once more, then read solutions/01/README.md");
    }

    @Test
    void where_the_tests_do_not_run_it_says_why() throws Exception {
        course.write(StandInMaven.FAILS, """
            [\033[1;31mERROR\033[m] COMPILATION ERROR :\s
            [\033[1;31mERROR\033[m] /home/ann/bookworm/exercises/01/src/main/java/shop/Till.java:[12,5] ';' expected
            [\033[1;31mERROR\033[m] \033[1;31m/home/ann/bookworm/exercises/01/src/main/java/shop/Till.java:[12,5] ';' expected\033[m
            """);
        assertThat(course()).endsWith("exercises/01 could not be tested.", "  " + TILL + ":12  ';' expected");

        course.write(StandInMaven.FAILS, "[ERROR] No compiler is provided in this environment.");
        assertThat(course()).anyMatch(line -> line.startsWith("Maven finds no JDK of Java 17 or newer: let JAVA_HOME name one, such as "));

        course.write(StandInMaven.FAILS, "[ERROR] Could not transfer artifact org.h2\n[ERROR] \n[ERROR] again\n".repeat(20));
        assertThat(course()).hasSizeLessThan(20).containsSequence(
            "Maven ended before the tests did. The first time it needs a network. It says:",
            "  Could not transfer artifact org.h2", "  again");
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        path = classes.toString();

        assertThat(start().ended(1)).last().asString().startsWith("Maven does not start (")
            .endsWith("Install Maven 3.8 or newer, see https://maven.apache.org/install.html: 'mvn -version' has to work here.");
    }

    @Test
    void a_wrong_option_is_refused_and_help_is_given() throws Exception {
        for (String wrong : List.of("--all --watch", "07")) {
            assertThat(start(wrong.split(" ")).ended(2)).hasSize(2).last().isEqualTo("More about it: java exercises/Course.java --help");
        }
        assertThat(course("--help")).first().isEqualTo("java exercises/Course.java [CHAPTER] [--watch | --hint | --all | --help]");
    }

    @Test
    void of_all_twenty_five_chapters_it_says_no_more_than_forty_lines() throws Exception {
        for (int chapter = 1; chapter <= 25; chapter++) {
            chapter("%02d".formatted(chapter), "%02d.1".formatted(chapter));
            found("%02d".formatted(chapter), "solved       %02d.1".formatted(chapter));
        }
        List<String> longest = new ArrayList<>(List.of("wrong        25.1", "", "25.1 is red."));
        longest.addAll(List.of("a", "b", "c", "d", "... (and 9 more lines)", "Yours: ", "Read again: ", "  task   ", "  alone  "));
        found("25", longest.toArray(String[]::new));

        assertThat(startIn(course.top.resolve("chapters")).ended(0)).hasSizeBetween(30, 40)
            .last().isEqualTo("Paths and commands are from " + course.top);
    }

    @Test
    void colours_are_for_terminals_where_they_are_wanted() throws Exception {
        found("01", "solved       01.1 Add", "not started  01.2 Sum", "", "01.2 Sum", "  open   there");
        assertThat(onATerminal("")).anyMatch(line -> line.contains("[\033[32m##########\033[0m..........]  1 of 2"));
        assertThat(onATerminal("1")).anyMatch(line -> line.contains("[##########..........]  1 of 2"))
            .noneMatch(line -> line.contains("\033"));
    }

    private List<String> onATerminal(String noColour) throws Exception {
        Path script = Path.of("/usr/bin/script");
        Assumptions.assumeTrue(Files.exists(script) && System.getProperty("os.name").equals("Linux"), "no terminal can be had here");
        List<String> command = List.of(script.toString(), "-qec", String.join(" ", command()), "/dev/null");
        return CourseProcess.start(course.top, command, Map.of("NO_COLOR", noColour, "TERM", "xterm")).ended(0);
    }

    /** What it prints, when it ends well. */
    private List<String> course(String... options) throws Exception { return start(options).ended(0); }

    private CourseProcess start(String... options) throws IOException { return startIn(course.top, options); }

    private CourseProcess startIn(Path working, String... options) throws IOException {
        return CourseProcess.start(working, command(options), Map.of("PATH", path, "CLASSPATH", System.getProperty("java.class.path")));
    }

    private List<String> command(String... options) {
        List<String> command = new ArrayList<>(List.of(CourseProcess.JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
            "-cp", compiled().toString(), "Course"));
        command.addAll(List.of(options));
        return command;
    }

    private void chapter(String number, String... exercises) {
        course.write("chapters/" + number + "/README.md", "# " + number + " Chapter " + number + "\n")
            .write("exercises/" + number + "/README.md", "## " + String.join("\n## ", exercises) + "\n");
    }

    /** As if the tests had found this just now. */
    private void found(String chapter, String... lines) {
        String state = Findings.state(course.top.resolve("exercises").resolve(chapter));
        course.write("exercises/" + chapter + "/" + Findings.FILE, "state " + state + "\n" + String.join("\n", lines) + "\n");
    }

    private void save(String file) throws IOException {
        boolean isNew = !Files.exists(course.top.resolve(file));
        StandInMaven.save(course.write(file, isNew ? "" : course.read(file)).top.resolve(file));
    }
}
