package bookworm.exercises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Tells whether a chapter's code is what was delivered. A lesson asks its reader to break it on purpose; a break that was not
 * undone makes right answers red.
 *
 * <p>What was delivered, git says: the last commit. Whoever has committed to the chapters develops the course; what he changes is
 * no break, and nothing is said of it. Without git, it is what was there when a test of the course ran for the first time: its
 * fingerprints are written to {@code .delivered}, in the course's top folder.
 */
final class Delivered {

    static final String FINGERPRINTS = ".delivered";

    private static final Map<Path, Optional<String>> NOTICES = new ConcurrentHashMap<>();

    private final Path top;

    Delivered(Path top) { this.top = top; }

    /** What to say first of all in a run of a module's tests, {@code exercises/06}, if its chapter is not what was delivered. */
    static Optional<String> notice(Class<?> testClass) {
        Path module = SourceLine.module(testClass);
        return NOTICES.computeIfAbsent(module,
                any -> new Delivered(SourceLine.top(module)).notice("chapters/" + module.getFileName()));
    }

    Optional<String> notice(String chapter) {
        List<Path> changed = Files.isDirectory(top.resolve(chapter).resolve("src/main")) ? changed(chapter) : List.of();
        return changed.isEmpty() ? Optional.empty() : Optional.of("%s differs from what was delivered: undo your break (%s)".formatted(
                chapter, changed.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "))));
    }

    private List<Path> changed(String chapter) {
        String code = chapter + "/src/main";
        Optional<String> sinceTheLastCommit = git("diff", "--name-only", "--relative", "HEAD", "--", code);
        if (sinceTheLastCommit.isEmpty()) {
            return sinceTheFirstRun(code);
        }
        List<Path> changed = sinceTheLastCommit.get().lines().map(Path::of).toList();
        return changed.isEmpty() || isDeveloper() ? List.of() : changed;
    }

    private boolean isDeveloper() {
        return git("config", "user.email").map(String::strip).filter(email -> !email.isEmpty())
                .flatMap(email -> git("log", "-1", "--format=%h", "--fixed-strings", "--author=<" + email + ">", "--", "chapters"))
                .filter(commit -> !commit.isBlank()).isPresent();
    }

    /** What git answers; nothing where there is no git, or no repository. */
    private Optional<String> git(String... command) {
        List<String> all = new ArrayList<>(List.of("git", "-C", top.toString()));
        all.addAll(List.of(command));
        try {
            Process git = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String answer = new String(git.getInputStream().readAllBytes());
            return git.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private List<Path> sinceTheFirstRun(String code) {
        Path fingerprints = top.resolve(FINGERPRINTS);
        try {
            if (!Files.exists(fingerprints)) {
                Files.write(fingerprints, lines(fingerprints("chapters")));
            }
            List<String> delivered = Files.readAllLines(fingerprints);
            Map<Path, String> now = fingerprints(code);
            return now.entrySet().stream().filter(file -> !delivered.contains(line(file))).map(Map.Entry::getKey).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Path, String> fingerprints(String folder) throws IOException {
        Map<Path, String> fingerprints = new TreeMap<>();
        for (Path file : SourceFiles.matching(top.resolve(folder), ".*/src/main/.*\\.java")) {
            CRC32 sum = new CRC32();
            sum.update(Files.readAllBytes(file));
            fingerprints.put(top.relativize(file), Long.toHexString(sum.getValue()));
        }
        return fingerprints;
    }

    private static List<String> lines(Map<Path, String> fingerprints) {
        return fingerprints.entrySet().stream().map(Delivered::line).toList();
    }

    private static String line(Map.Entry<Path, String> file) { return file.getValue() + " " + file.getKey().toString().replace('\\', '/'); }
}
