package bookworm.book.carry;

import bookworm.book.code.*;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A small course in a repository of its own: three chapters and the finished ORM, each with the same class. */
final class Lab {

    static final String SHELF = "src/main/java/bookworm/Shelf.java";
    static final String NEW = "src/main/java/bookworm/Label.java";
    static final String TEXT = """
        class Shelf {

            private int size;

            /** How many books it holds. */
            int size() { return size; }

            void add() { size++; }
        }
        """;

    final Path root;
    private final Git git;

    Lab(Path root) {
        this(root, repository(root));
        for (String stop : new String[] {"chapters/01", "chapters/02", "chapters/03", "orm"}) {
            write(stop + "/" + SHELF, TEXT);
        }
        commit();
    }

    private Lab(Path root, Git git) {
        this.root = root;
        this.git = git;
    }

    private static Git repository(Path root) {
        try {
            return Git.init().setDirectory(root.toFile()).call();
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code of a whole course, and the tests of its chapters, copied into a repository of their own. */
    static Lab copyOf(Course course, Path root) {
        Lab copy = new Lab(root, repository(root));
        for (Chapter chapter : course.chapters()) {
            copy.take(course, chapter.folder().resolve("src"));
        }
        copy.take(course, course.root().resolve("orm/src/main"));
        copy.commit();
        return copy;
    }

    private void take(Course course, Path folder) {
        Source.paths(folder).forEach(file -> write(course.show(file), text(file)));
    }

    static String shelf(String stop) { return stop + "/" + SHELF; }

    void commit() {
        try {
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            git.commit().setMessage("Go on").setAuthor("A", "a@b.c").setCommitter("A", "a@b.c").setSign(false).call();
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts a file back as it was at the last commit. */
    void checkout(String path) {
        try {
            git.checkout().addPath(path).call();
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    Report carry(String chapter) { return carry(chapter, new Carry.Wishes("HEAD", false, false, false)); }

    Report carry(String chapter, Carry.Wishes wishes) { return new Carry(root, chapter, wishes).run(); }

    void change(String path, String from, String to) {
        String text = read(path);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " does not say: " + from);
        }
        write(path, text.replace(from, to));
    }

    void write(String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) { return text(root.resolve(path)); }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String path) { return Files.exists(root.resolve(path)); }

    void delete(String path) {
        try {
            Files.delete(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files of the course with what is in them. */
    Map<String, String> everything() {
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, String> everything = new TreeMap<>();
            files.filter(Files::isRegularFile).map(file -> root.relativize(file).toString().replace('\\', '/'))
                .filter(path -> !path.startsWith(".git")).forEach(path -> everything.put(path, read(path)));
            return everything;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
