package bookworm.book.check;

import bookworm.book.code.Chapter;
import bookworm.book.lesson.*;
import java.nio.file.*;
import java.util.*;
import java.util.regex.*;

/** The exercises of a chapter, as {@code exercises/NN/README.md} has them. */
record Sheet(Path file, List<Sheet.Exercise> exercises) {

    /** Its number, such as {@code 06.5}, how many minutes it takes, where the sheet says so, and the line of its heading. */
    record Exercise(String number, OptionalInt minutes, int line) { }

    private static final Pattern NUMBER = Pattern.compile("(\\d\\d\\.\\d+)\\b.*");
    private static final Pattern MINUTES = Pattern.compile("About (\\d+) minutes\\b.*");

    static Sheet of(Chapter chapter) {
        Path file = chapter.exercises().resolve("README.md");
        List<Exercise> exercises = new ArrayList<>();
        Page page = Files.exists(file) ? new Page(file) : null;
        for (Headline heading : page == null ? List.<Headline>of() : page.headings()) {
            Matcher number = NUMBER.matcher(heading.text());
            if (number.matches()) {
                exercises.add(new Exercise(number.group(1), minutes(page, heading), heading.line()));
            }
        }
        return new Sheet(file, exercises);
    }

    /** As the first paragraph below a heading says. */
    private static OptionalInt minutes(Page page, Headline heading) {
        Optional<Part> first = page.parts().stream().filter(part -> part.line() > heading.line()).findFirst();
        Matcher minutes = MINUTES.matcher(first.filter(Words.class::isInstance).map(part -> ((Words) part).text()).orElse(""));
        return minutes.matches() ? OptionalInt.of(Integer.parseInt(minutes.group(1))) : OptionalInt.empty();
    }
}
