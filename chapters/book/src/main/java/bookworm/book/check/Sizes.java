package bookworm.book.check;

import bookworm.book.code.*;
import bookworm.book.lesson.Lesson;
import java.util.*;

/** How many lines of code each chapter has, and the finished ORM. What counts as one, {@link Source#isCode} decides. */
public final class Sizes {

    /**
     * One chapter's lines of code.
     *
     * @param added those that the chapter before had not
     * @param taught the new ones that the lesson shows
     * @param given the new ones that it does not show, and lists as given
     * @param gone those of the chapter before that are no more
     */
    public record Size(Chapter chapter, long all, long added, long taught, long given, long gone) {

        private static Size of(Chapter chapter) {
            Optional<Subject> subject = Lesson.of(chapter).map(Subject::new);
            List<Teaching> teachings = subject.map(Subject::teachings)
                .orElseGet(() -> chapter.changes().stream().map(file -> new Teaching(file, List.of())).toList());
            long added = 0;
            long taught = 0;
            long given = 0;
            long gone = 0;
            for (Teaching teaching : teachings) {
                for (Change change : teaching.file().changes()) {
                    List<Integer> arriving = teaching.arriving(change);
                    List<Integer> unshown = arriving.stream().filter(line -> !teaching.isShown(line)).toList();
                    added += arriving.size();
                    taught += arriving.size() - unshown.size();
                    given += unshown.stream().filter(line -> subject.isPresent() && teaching.isGiven(subject.get(), line)).count();
                    gone += teaching.leaving(change).size();
                }
            }
            return new Size(chapter, sum(chapter.main()), added, taught, given, gone);
        }

        /** The new lines that are neither taught nor given. */
        public long open() { return added - taught - given; }

        /** Whether the chapter throws away a tenth, or more, of what the one before had. */
        public boolean dropsTooMuch() { return gone > 0 && gone * 10 >= all - added + gone; }
    }

    private final Course course;
    private final List<Size> sizes;

    public Sizes(Course course) {
        this.course = course;
        this.sizes = course.chapters().stream().map(Size::of).toList();
    }

    public List<Size> chapters() { return sizes; }

    private static long sum(List<Source> files) { return files.stream().mapToLong(Source::size).sum(); }

    /** A table, one line for each chapter and one for the ORM. */
    @Override public String toString() {
        StringBuilder table = new StringBuilder(String.format("lines of code %8s %6s %6s %6s %6s %6s%n", "all", "new", "taught",
            "given", "gone", "open"));
        for (Size size : sizes) {
            table.append(String.format("%-13s %8d %6d %6d %6d %6d %6d%n", size.chapter(), size.all(), size.added(), size.taught(),
                size.given(), size.gone(), size.open()));
        }
        return table.append(String.format("%-13s %8d", "orm", sum(course.orm()))).toString();
    }
}
