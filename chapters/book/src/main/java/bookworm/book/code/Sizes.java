package bookworm.book.code;

import java.util.*;

/** How many lines of code each chapter has, and the finished ORM: blank lines and comments are not counted. */
public final class Sizes {

    /** One chapter's lines: all, those that are new in it, and those of the chapter before that are gone. */
    public record Size(Chapter chapter, long all, long added, long gone) {

        /** Whether the chapter throws away a tenth, or more, of what the one before had. */
        public boolean dropsTooMuch() { return gone > 0 && gone * 10 >= all - added + gone; }
    }

    private final Course course;
    private final List<Size> sizes = new ArrayList<>();

    public Sizes(Course course) {
        this.course = course;
        for (Chapter chapter : course.chapters()) {
            List<FileChange> changes = chapter.changes();
            sizes.add(new Size(chapter, sum(chapter.main()), changes.stream().mapToLong(FileChange::addedSize).sum(),
                changes.stream().mapToLong(FileChange::goneSize).sum()));
        }
    }

    public List<Size> chapters() { return sizes; }

    private static long sum(List<Source> files) { return files.stream().mapToLong(Source::size).sum(); }

    /** A table, one line for each chapter and one for the ORM. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format("lines of code %8s %6s %6s%n", "all", "new", "gone"));
        for (Size size : sizes) {
            table.append(String.format("%-13s %8d %6d %6d%n", size.chapter(), size.all(), size.added(), size.gone()));
        }
        return table.append(String.format("%-13s %8d", "orm", sum(course.orm()))).toString();
    }
}
