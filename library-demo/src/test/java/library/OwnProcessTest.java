package library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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

    @Test
    void the_playground_fills_an_empty_database_and_says_where_it_is() throws IOException, InterruptedException {
        Process playground = process("playground").start();
        try (BufferedReader lines = playground.inputReader()) {
            String address = lines.lines().filter(line -> line.startsWith("The playground is at ")).findFirst().orElseThrow().split(" at ")[1];
            String page = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).body();
            assertThat(address).startsWith("http://127.0.0.1:");
            assertThat(page).contains("Bookworm playground");
        } finally {
            playground.destroy();
            playground.waitFor();
        }
        assertThat(exitCode("advanced")).as("the library is there, and filled").isZero();
    }

    private int exitCode(String command) throws IOException, InterruptedException {
        return process(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start().waitFor();
    }

    private ProcessBuilder process(String command) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "library.Main", command,
            "--database", folder.resolve("data").toString());
    }
}
