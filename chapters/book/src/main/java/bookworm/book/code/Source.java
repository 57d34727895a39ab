package bookworm.book.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.*;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.*;
import java.util.stream.*;

/** A text file, line by line. Lines count from 0 here, and from 1 in messages. */
public final class Source {

    private final Path file;
    private final String path;
    private final List<String> lines;
    private final JavaLines java;

    Source(Path tree, Path file) {
        this.file = file;
        this.path = tree.relativize(file).toString().replace('\\', '/');
        this.lines = linesOf(file);
        this.java = path.endsWith(".java") ? new JavaLines(lines) : null;
    }

    /** The files of a folder and of those in it, by path; none where there is no such folder. */
    static List<Source> tree(Path folder) { return paths(folder).map(file -> new Source(folder, file)).toList(); }

    /** The paths of the files of a folder and of those in it, but for what is built; sorted. None where there is no such folder. */
    public static Stream<Path> paths(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        TreeSet<Path> files = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    return each.endsWith("target") || each.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream();
    }

    /** The lines of a file, without the spaces at their ends; none where there is no such file. */
    public static List<String> linesOf(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).lines().map(String::stripTrailing).toList() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + " as UTF-8 text", e);
        }
    }

    /** The names in a folder, sorted. */
    static List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path file() { return file; }

    /** From the folder that it was read with, with forward slashes. */
    public String path() { return path; }

    public String name() { return file.getFileName().toString(); }

    public List<String> lines() { return lines; }

    public String text() { return String.join("\n", lines); }

    public String line(int index) { return lines.get(index); }

    public Kind kind(int index) {
        if (java != null) {
            return java.kinds().get(index);
        }
        return lines.get(index).isBlank() ? Kind.BLANK : Kind.CODE;
    }

    /**
     * Whether a line counts, and must be taught or given: it is no comment, no import, not empty, and not made of closing brackets
     * alone. All that counts or teaches asks here.
     */
    public boolean isCode(int index) { return kind(index) == Kind.CODE; }

    /** The brackets that one line opens and another closes. */
    public List<JavaLines.Bracket> brackets() { return java == null ? List.of() : java.brackets(); }

    /**
     * Each line with the part that it plays, so that lines that look alike can be told apart: a closing bracket with the line
     * that it closes, an annotation and an empty line with the line below.
     */
    List<String> keys() {
        Map<Integer, Integer> openers = new HashMap<>();
        brackets().forEach(bracket -> openers.put(bracket.closed(), bracket.opened()));
        String[] keys = lines.toArray(String[]::new);
        for (int i = keys.length - 1; i >= 0; i--) {
            if (kind(i) == Kind.CLOSING && openers.containsKey(i)) {
                keys[i] += " closes " + lines.get(openers.get(i)).strip();
            } else if (i + 1 < keys.length && (kind(i) == Kind.BLANK || lines.get(i).strip().startsWith("@"))) {
                keys[i] += " above " + keys[i + 1];
            }
        }
        return List.of(keys);
    }

    /** How many lines of code there are. */
    public long size() { return IntStream.range(0, lines.size()).filter(this::isCode).count(); }

    @Override public String toString() { return path; }
}
