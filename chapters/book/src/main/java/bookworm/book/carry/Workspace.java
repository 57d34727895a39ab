package bookworm.book.carry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/** The course as it lies in the working folder of a git repository. */
final class Workspace implements AutoCloseable {

    private final Repository git;

    private Workspace(Repository git) { this.git = git; }

    /** The course that a folder is in. */
    static Workspace around(Path folder) {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toAbsolutePath().toFile());
        if (builder.getGitDir() == null && builder.getWorkTree() == null) {
            throw new CarryError(folder.toAbsolutePath().normalize() + " is in no git repository. carry compares your files "
                + "with the last commit: run it in a clone of the course.");
        }
        try {
            Workspace course = new Workspace(builder.build());
            if (course.chapters().isEmpty()) {
                throw new CarryError(course.root() + " has no folder chapters/01: run carry in a clone of the course.");
            }
            return course;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Repository git() { return git; }

    private Path root() { return git.getWorkTree().toPath(); }

    /** The numbers of the chapters that are there, in order. */
    List<String> chapters() {
        Path folder = root().resolve("chapters");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(each -> each.getFileName().toString()).filter(name -> name.matches("\\d\\d")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A chapter, those after it, and the finished ORM. */
    List<Stop> stopsFrom(String given) {
        String number = given.length() == 1 ? "0" + given : given;
        List<String> chapters = chapters();
        if (!chapters.contains(number)) {
            throw new CarryError("There is no chapter " + given + ". There are: " + String.join(", ", chapters) + ".");
        }
        Stream<Stop> fromThere = chapters.stream().skip(chapters.indexOf(number)).map(Stop::chapter);
        return Stream.concat(fromThere, Stream.of(Stop.ORM)).toList();
    }

    /** The course at a commit, which may be named as git allows: {@code HEAD}, {@code main~2}, {@code 1a2b3c4}. */
    Snapshot at(String commit) {
        try {
            ObjectId tree = git.resolve(commit + "^{tree}");
            if (tree == null) {
                throw new CarryError("git knows no commit '" + commit + "'.");
            }
            return new Snapshot(git, tree);
        } catch (IOException | IllegalArgumentException e) {
            throw new CarryError("git knows no commit '" + commit + "': " + e.getMessage(), e);
        }
    }

    /** The files at these stops that are carried, now or at a commit: main code and its tests, not the lesson's programs. */
    Set<String> files(List<Stop> stops, Snapshot since) {
        Set<String> files = new TreeSet<>();
        try (TreeWalk walk = new TreeWalk(git)) {
            walk.addTree(since.tree());
            walk.addTree(new FileTreeIterator(git));
            walk.setRecursive(true);
            walk.setFilter(PathFilterGroup.createFromStrings(stops.stream()
                .flatMap(stop -> Stream.of(stop.path("src/main"), stop.path("src/test/java/bookworm"))).toList()));
            while (walk.next()) {
                WorkingTreeIterator now = walk.getTree(1, WorkingTreeIterator.class);
                if (now == null || !now.isEntryIgnored()) {
                    files.add(walk.getPathString().substring(walk.getPathString().indexOf("src/")));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Lines> read(String path) {
        Path file = root().resolve(path);
        try {
            return Files.isRegularFile(file) ? Optional.of(Lines.of(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file as a whole, or leaves it as it was. */
    void write(String path, Lines lines) throws IOException {
        Path file = root().resolve(path);
        Files.createDirectories(file.getParent());
        Path fresh = Files.write(git.getDirectory().toPath().resolve("carry.new"), lines.bytes());
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    void delete(String path) throws IOException { Files.delete(root().resolve(path)); }

    @Override public void close() { git.close(); }
}
