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

    /** How many lines it has. */
    public int size() { return read.size; }

    public List<Headline> headings() { return read.headings; }

    /** All below the headings, in order. */
    public List<Part> parts() { return read.parts; }

    public List<Words> words() { return Part.all(Words.class, parts()); }

    public List<Block> blocks() { return Part.all(Block.class, parts()); }

    public List<Table> tables() { return Part.all(Table.class, parts()); }

    public List<Reference> references() { return read.references; }

    public List<InlineCode> codes() { return read.codes; }

    /** The line at which a section's heading stands, or the first line where it has none. */
    public int lineOf(String section) {
        return headings().stream().filter(heading -> heading.text().equals(section)).findFirst().map(Headline::line).orElse(1);
    }
}
