package bookworm.book.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The course's folder. Files are named by their path within it, with slashes on every system. */
record Course(Path root) {

    /** The course that a folder belongs to: the folder itself, or the nearest one above that holds {@code chapters}. */
    static Course around(Path folder) {
        for (Path root = folder.toAbsolutePath().normalize(); root != null; root = root.getParent()) {
            if (Files.isDirectory(root.resolve("chapters")) && Files.isRegularFile(root.resolve("README.md"))) {
                return new Course(root);
            }
        }
        throw new IllegalArgumentException("There is no course around " + folder
            + ": no folder above it holds README.md and chapters. Run this in the course's top folder.");
    }

    boolean hasFile(String file) { return Files.isRegularFile(root.resolve(file)); }

    boolean hasFolder(String folder) { return Files.isDirectory(root.resolve(folder)); }

    String read(String file) {
        try {
            return new String(Files.readAllBytes(root.resolve(file)), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** The files under a folder, in order of their paths; none where there is no such folder. */
    List<String> files(String folder) {
        if (!hasFolder(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(Files::isRegularFile).map(this::name).filter(file -> !file.contains("/target/")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    /** The numbers of the chapters that have a lesson: 01, 02, ... */
    List<String> chapters() {
        try (Stream<Path> folders = Files.list(root.resolve("chapters"))) {
            return folders.map(folder -> folder.getFileName().toString())
                .filter(number -> number.matches("\\d\\d") && hasFile("chapters/" + number + "/README.md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the chapters", e);
        }
    }

    private String name(Path file) { return root.relativize(file).toString().replace('\\', '/'); }
}
