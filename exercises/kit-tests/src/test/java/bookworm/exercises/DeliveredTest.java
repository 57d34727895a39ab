package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A break that a reader has left in a chapter is named before any answer is called wrong. */
class DeliveredTest {

    private static final String TILL = "chapters/01/src/main/java/shop/Till.java";
    private static final String NOTICE = "chapters/01 differs from what was delivered: undo your break (Till.java)";
    private static final String BROKEN = SmallCourse.TILL.replace("sum() - off", "sum() + off");

    @TempDir
    Path top;

    private SmallCourse course;

    @BeforeEach
    void a_course() { course = SmallCourse.of(top); }

    @Test
    void in_a_clone_what_was_committed_was_delivered() throws Exception {
        commitAs("author@course.org");
        git("config", "user.email", "reader@home.org");
        assertThat(new Delivered(top).notice("chapters/01")).isEmpty();

        course.write(TILL, BROKEN);
        assertThat(new Delivered(top).notice("chapters/01")).hasValue(NOTICE);

        course.write(TILL, SmallCourse.TILL);
        assertThat(new Delivered(top).notice("chapters/01")).isEmpty();
    }

    @Test
    void answers_lessons_and_other_chapters_are_no_break() throws Exception {
        course.write("chapters/02/src/main/java/shop/Till.java", SmallCourse.TILL);
        commitAs("author@course.org");
        git("config", "user.email", "reader@home.org");
        course.answer("take the price", "return this;").write("chapters/01/README.md", "# 01 with notes").write("chapters/02/src/main/java/shop/Till.java", BROKEN);

        assertThat(new Delivered(top).notice("chapters/01")).isEmpty();
    }

    @Test
    void whoever_has_committed_to_the_chapters_develops_the_course_and_breaks_nothing() throws Exception {
        commitAs("author@course.org");
        course.write(TILL, BROKEN);

        assertThat(new Delivered(top).notice("chapters/01")).isEmpty();
    }

    @Test
    void whoever_has_committed_answers_is_a_reader_still() throws Exception {
        commitAs("author@course.org");
        course.answer("take the price", "return this;");
        commitAs("reader@home.org");
        course.write(TILL, BROKEN);

        assertThat(new Delivered(top).notice("chapters/01")).hasValue(NOTICE);
    }

    @Test
    void without_git_what_was_there_at_first_was_delivered() {
        assertThat(new Delivered(top).notice("chapters/01")).isEmpty();

        course.write(TILL, BROKEN);
        assertThat(new Delivered(top).notice("chapters/01")).hasValue(NOTICE);

        course.write(TILL, SmallCourse.TILL);
        assertThat(new Delivered(top).notice("chapters/01")).isEmpty();
    }

    @Test
    void the_first_run_knows_the_chapters_to_come_as_well() {
        course.write("chapters/02/src/main/java/shop/Till.java", SmallCourse.TILL);
        new Delivered(top).notice("chapters/01");
        course.write("chapters/02/src/main/java/shop/Till.java", BROKEN);

        assertThat(new Delivered(top).notice("chapters/02")).hasValueSatisfying(notice -> assertThat(notice).startsWith("chapters/02 differs"));
    }

    @Test
    void a_run_says_it_first_of_all_and_so_does_each_red_test() {
        new Delivered(top).notice("chapters/01");
        course.write(TILL, BROKEN).answer("take the price", "return this;").compile().setGates();

        assertThat(course.printedBy("exercises/01")).startsWith(NOTICE).filteredOn(line -> line.contains(NOTICE)).hasSize(2);
    }

    @Test
    void a_break_is_to_be_undone_and_not_to_be_built_into_the_starters() {
        new Delivered(top).notice("chapters/01");
        course.write(TILL, BROKEN);

        assertThat(new Gates(course.exercises()).whatToDo("shop/Till.java")).isEqualTo(NOTICE);
    }

    @Test
    void a_run_that_is_green_remembers_what_was_delivered() {
        course.compile().setGates().printedBy("exercises/01");
        assertThat(top.resolve(Delivered.FINGERPRINTS)).exists();

        course.write(TILL, BROKEN);
        assertThat(new Delivered(top).notice("chapters/01")).hasValue(NOTICE);
    }

    @Test
    void a_module_without_a_chapter_has_nothing_to_say() {
        assertThat(new Delivered(top).notice("chapters/kit-tests")).isEmpty();
    }

    private void commitAs(String email) throws IOException, InterruptedException {
        Assumptions.assumeTrue(git("init", "-q"), "there is no git here");
        git("config", "user.name", "Somebody");
        git("config", "user.email", email);
        git("add", "-A");
        git("commit", "-q", "-m", "As delivered");
    }

    private boolean git(String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("git", "-C", top.toString()));
        all.addAll(List.of(command));
        try {
            return new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(Files.createTempFile("git", ".txt").toFile()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
