package bookworm.book.carry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;

/**
 * What has been carried into which file, kept in git's own folder. With it a change that grows before it is committed is
 * carried piece by piece, and a conflict that was settled by hand stays settled.
 */
final class Ledger {

    private static final String NAME = "bookworm-carry";

    private final Repository git;
    private final Path file;
    private final Map<String, Entry> entries;

    private Ledger(Repository git, Path file, Map<String, Entry> entries) {
        this.git = git;
        this.file = file;
        this.entries = entries;
    }

    static Ledger of(Repository git) {
        Path file = git.getDirectory().toPath().resolve(NAME);
        if (!Files.exists(file)) {
            return new Ledger(git, file, new TreeMap<>());
        }
        try (Stream<String> lines = Files.lines(file)) {
            Map<String, Entry> entries = new TreeMap<>();
            lines.map(line -> line.split("\t")).forEach(words -> entries.put(words[0], Entry.parse(words[1])));
            return new Ledger(git, file, entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what was carried, to begin anew. */
    void clear() { entries.clear(); }

    Optional<Entry> find(String path) { return Optional.ofNullable(entries.get(path)); }

    /** The name by which git knows a text; a missing file has one as well. */
    static ObjectId id(Optional<Lines> file) {
        return file.map(lines -> new ObjectInserter.Formatter().idFor(Constants.OBJ_BLOB, lines.plainBytes()))
            .orElse(ObjectId.zeroId());
    }

    /** A text that was carried; nothing when git has tidied it away since. */
    Optional<Lines> text(ObjectId id) {
        try {
            return Optional.of(Lines.of(git.open(id).getBytes()));
        } catch (MissingObjectException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes what was carried into a file. */
    void write(String path, Entry entry, Lines after) throws IOException {
        try (ObjectInserter inserter = git.newObjectInserter()) {
            inserter.insert(Constants.OBJ_BLOB, after.plainBytes());
            inserter.flush();
        }
        entries.put(path, entry);
        save();
    }

    void save() throws IOException {
        Files.write(file, entries.entrySet().stream().map(each -> each.getKey() + "\t" + each.getValue()).toList());
    }
}
