package library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user runs them, each in a process of its own. Processes are slow: {@code mvn verify -Pall} runs this. */
@Tag("slow")
class OwnProcessTest {

    @TempDir
    Path folder;

    @Test
    void what_one_process_writes_the_next_ones_find() throws IOException, InterruptedException {
        for (String command : List.of("migrate", "add", "query", "update", "advanced", "performance", "delete", "load", "query")) {
            assertThat(exitCode(command)).as(command).isZero();
        }
        assertThat(exitCode("add")).as("what is there already").isEqualTo(1);
    }

    private int exitCode(String command) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "library.Main", command,
            "--database", folder.resolve("data").toString()).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD)
            .start().waitFor();
    }
}
