package bookworm.book.carry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The course as it was at a commit. */
final class Snapshot {

    private final Repository git;
    private final ObjectId tree;

    Snapshot(Repository git, ObjectId tree) {
        this.git = git;
        this.tree = tree;
    }

    ObjectId tree() { return tree; }

    Optional<Lines> read(String path) {
        return find(path).map(file -> {
            try {
                return Lines.of(git.open(file).getBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Whether there is a file or folder at a path. */
    boolean has(String path) { return find(path).isPresent(); }

    private Optional<ObjectId> find(String path) {
        try (TreeWalk walk = TreeWalk.forPath(git, path, tree)) {
            return Optional.ofNullable(walk).map(found -> found.getObjectId(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
