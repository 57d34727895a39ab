package bookworm.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bookworm.errors.ModelError;
import java.util.List;

/** What the check of the models finds wrong: each mistake with the class, the field and the fix. */
final class ModelErrors {

    private ModelErrors() { }

    static List<String> mistakes(Class<?>... models) {
        ModelError error = catchThrowableOfType(ModelError.class, () -> Models.check(models));
        assertThat(error).as("the mistake should be found when the models are checked").isNotNull();
        return error.problems();
    }

    static void assertMistake(Class<?> model, String... words) {
        assertThat(mistakes(model)).singleElement().asString().contains(words);
    }
}
