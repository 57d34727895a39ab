package bookworm.book.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.*;
import java.util.*;

/** A Markdown file taken apart. */
public final class Page {

    private final Path file;
    private final PageReader read;

    public Page(Path file) {
        this.file = file;
        try {
            this.read = new PageReader(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + " as UTF-8 text", e);
        }
    }

    public Path file() { return file; }

    public List<Headline> headings() { return read.headings; }

    public List<Block> blocks() { return read.blocks; }

    public List<Table> tables() { return read.tables; }

    public List<Fold> folds() { return read.folds; }

    public List<Reference> references() { return read.references; }

    public List<InlineCode> codes() { return read.codes; }

    /** The blocks that no paragraph stands right before or after. */
    public List<Block> wordless() { return read.wordless; }

    /** The line at which a section's heading stands, or the first line where it has none. */
    public int lineOf(String section) {
        return headings().stream().filter(heading -> heading.text().equals(section)).findFirst().map(Headline::line).orElse(1);
    }
}
