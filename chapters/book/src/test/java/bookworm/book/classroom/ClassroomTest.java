package bookworm.book.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.book.code.Course;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files for GitHub. Their published schemas are in no registry that Maven reads: what they ask for is looked at here. */
class ClassroomTest {

    private static final Course COURSE = Course.here();
    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:mvn|java) .*$");

    private static String text(String file) {
        try {
            return Files.readString(COURSE.root().resolve(file)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key that stands twice is refused. YAML reads JSON as well, and {@code on} as true. */
    @SuppressWarnings("unchecked")
    private static Map<Object, Object> read(String file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return (Map<Object, Object>) new Yaml(new SafeConstructor(options)).load(text(file));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> steps(String workflow) {
        Map<String, Map<String, Object>> jobs = (Map<String, Map<String, Object>>) read(".github/workflows/" + workflow).get("jobs");
        return jobs.values().stream().flatMap(job -> ((List<Map<String, Object>>) job.get("steps")).stream()).toList();
    }

    private static List<String> runs(String workflow) {
        return steps(workflow).stream().filter(step -> step.containsKey("run")).map(step -> (String) step.get("run")).toList();
    }

    @Test
    void grading_is_in_step_with_the_exercises() {
        assertThat(text(".github/workflows/classroom.yml")).as("Write it anew: mvn -q compile exec:java -pl chapters/book -Dexec.args=classroom")
            .isEqualTo(new Grading(COURSE).toString());
    }

    @Test
    void each_exercise_has_a_point_and_is_reported() {
        List<Map<String, Object>> graded = steps("classroom.yml").stream()
            .filter(step -> String.valueOf(step.get("uses")).startsWith("education/autograding-command-grader@")).toList();
        Map<String, Object> report = steps("classroom.yml").stream()
            .filter(step -> String.valueOf(step.get("uses")).startsWith("education/autograding-grading-reporter@")).findFirst().orElseThrow();

        assertThat(graded).hasSizeGreaterThan(100).allSatisfy(step -> {
            Map<?, ?> with = (Map<?, ?>) step.get("with");
            assertThat((String) with.get("test-name")).matches("\\d\\d\\.\\d .+");
            assertThat((Integer) with.get("max-score")).isEqualTo(1);
        });
        List<Object> ids = graded.stream().map(step -> step.get("id")).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(((Map<?, ?>) report.get("with")).get("runners")).isEqualTo(String.join(",", ids.stream().map(Object::toString).toList()));
        assertThat(((Map<?, ?>) report.get("env")).size()).isEqualTo(graded.size());
    }

    /** What an exercise's step looks for is a line that a run of the exercises leaves. */
    @Test
    void a_point_is_given_for_what_the_run_found_solved() {
        String command = (String) ((Map<?, ?>) steps("classroom.yml").stream().filter(step -> "e06-3".equals(step.get("id")))
            .findFirst().orElseThrow().get("with")).get("command");
        Pattern line = Pattern.compile(command.replaceFirst("grep -q '(.*)' exercises/06/target/findings.txt", "$1"));

        assertThat(line.matcher("solved       06.3 Your turn: save").find()).isTrue();
        assertThat(line.matcher("wrong        06.3 Your turn: save (0 of 1 tests pass, then one fails)").find()).isFalse();
        assertThat(line.matcher("solved       06.30 Another").find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ci.yml", "site.yml", "classroom.yml"})
    void each_step_uses_an_action_of_a_version_or_runs_something(String workflow) {
        assertThat(read(".github/workflows/" + workflow)).containsKeys("name", true, "permissions", "jobs");
        assertThat(steps(workflow)).isNotEmpty().allSatisfy(step -> {
            assertThat(Stream.of("uses", "run").filter(step::containsKey)).hasSize(1);
            assertThat((String) step.getOrDefault("uses", "one/action@v1")).matches("[\\w-]+/[\\w-]+@v\\d+");
            assertThat(Stream.of("name", "id", "if", "uses", "run", "with", "env", "continue-on-error")).containsAll(step.keySet());
        });
    }

    @Test
    void ci_runs_what_the_readme_says_on_three_systems_and_two_versions_of_java() {
        assertThat(runs("ci.yml")).contains("mvn -B -ntp test");
        List<String> commands = COMMAND.matcher(text("README.md")).results().map(found -> found.group()).toList();
        assertThat(commands).as("README.md").contains("mvn test", runs("ci.yml").get(0));
        assertThat(text(".github/workflows/ci.yml")).contains("os: [ubuntu-latest, macos-latest, windows-latest]", "java: ['17', '25']");
    }

    @Test
    void the_website_is_what_render_writes() {
        assertThat(text("README.md")).contains(runs("site.yml").get(0));
        assertThat(steps("site.yml")).anySatisfy(step -> assertThat(step.get("with")).isEqualTo(Map.of("path", "target/site")));
    }

    @Test
    void the_container_has_a_jdk_and_maven_and_compiles_the_course() {
        Map<Object, Object> container = read(".devcontainer/devcontainer.json");

        assertThat(container).containsOnlyKeys("name", "image", "postCreateCommand", "customizations");
        assertThat((String) container.get("image")).matches("maven:3\\.\\d+-eclipse-temurin-\\d+");
        assertThat((String) container.get("postCreateCommand")).startsWith("mvn ");
    }
}
