package bookworm.exercises;

import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;

/** Finds the exercise that a test class belongs to. */
final class Exercises {

    private Exercises() { }

    /** The exercise of a class, or, for a nested one, of a class around it. */
    static Optional<Exercise> of(Class<?> testClass) {
        for (Class<?> type = testClass; type != null; type = type.getEnclosingClass()) {
            Optional<Exercise> exercise = AnnotationSupport.findAnnotation(type, Exercise.class);
            if (exercise.isPresent()) {
                return exercise;
            }
        }
        return Optional.empty();
    }
}
