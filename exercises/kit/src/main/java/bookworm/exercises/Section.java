package bookworm.exercises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.platform.commons.support.AnnotationSupport;

/** A part of a page of the course, as one finds it: {@code chapters/01/README.md:97, "Step 1: text and values apart"}. */
record Section(String place, String heading) {

    /** The part of the lesson that a test says to read again; nothing where it does not say, or where there is no such part. */
    static Optional<Section> of(Class<?> testClass, Method test) {
        return AnnotationSupport.findAnnotation(test, ReadAgain.class).map(again -> in(testClass, again))
                .orElseGet(() -> of(testClass));
    }

    /** The part that a test class says to read again. */
    static Optional<Section> of(Class<?> testClass) {
        return AnnotationSupport.findAnnotation(testClass, ReadAgain.class).flatMap(again -> in(testClass, again));
    }

    private static Optional<Section> in(Class<?> testClass, ReadAgain again) {
        return Exercises.of(testClass).flatMap(exercise -> in(testClass, lesson(chapter(exercise.value())), again.value()));
    }

    /** The task of an exercise: {@code exercises/01/README.md:26}. */
    static Optional<Section> task(Class<?> testClass, String exercise) {
        return in(testClass, "exercises/" + chapter(exercise) + "/README.md", exercise);
    }

    static String lesson(String chapter) { return "chapters/" + chapter + "/README.md"; }

    /** {@code 01} of {@code 01.2}. */
    static String chapter(String exercise) { return exercise.split("\\.")[0]; }

    /** The first heading of a page that reads so, or begins so and goes on with another word. */
    private static Optional<Section> in(Class<?> testClass, String page, String heading) {
        List<String> lines = lines(SourceLine.top(SourceLine.module(testClass)).resolve(page));
        Pattern sought = Pattern.compile("#+ " + Pattern.quote(heading) + "( .*)?");
        for (int i = 0; i < lines.size(); i++) {
            if (sought.matcher(lines.get(i)).matches()) {
                return Optional.of(new Section(page + ":" + (i + 1), heading));
            }
        }
        return Optional.empty();
    }

    private static List<String> lines(Path page) {
        try {
            return Files.exists(page) ? Files.readAllLines(page) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override public String toString() { return place + ", \"" + heading + "\""; }
}
