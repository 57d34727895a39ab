package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** {@code Course} as a process of its own, and what it prints. */
final class CourseProcess implements AutoCloseable {

    static final int PATIENCE_MILLIS = 180_000;
    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Process process;
    /** To either stream. */
    private final BlockingQueue<String> printed = new LinkedBlockingQueue<>();
    private final Thread reader = new Thread(this::read);

    private CourseProcess(Process process) {
        this.process = process;
        reader.start();
    }

    static CourseProcess start(Path folder, List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new CourseProcess(builder.start());
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(printed::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines up to the first that has this in it. */
    List<String> until(String part) throws InterruptedException {
        List<String> lines = new ArrayList<>();
        while (lines.isEmpty() || !lines.get(lines.size() - 1).contains(part)) {
            String line = printed.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            assertThat(line).as("No line has '%s', after %s", part, lines).isNotNull();
            lines.add(line);
        }
        return lines;
    }

    /** All lines, when it has ended with this exit code. */
    List<String> ended(int code) throws InterruptedException {
        try (this) {
            assertThat(process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).as("It ends by itself").isTrue();
            reader.join();
            assertThat(process.exitValue()).as(printed.toString()).isEqualTo(code);
            return List.copyOf(printed);
        }
    }

    /** As Ctrl-C does. */
    void stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).as("It lets itself be stopped").isTrue();
    }

    @Override public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
