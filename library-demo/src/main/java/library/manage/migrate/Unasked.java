package library.manage.migrate;

import bookworm.meta.FieldState;
import bookworm.meta.ModelState;
import bookworm.migrations.Questioner;
import java.util.Optional;

/** Answers anything, for when it matters whether there are changes, and not which. */
final class Unasked implements Questioner {

    @Override public boolean isRenamed(ModelState gone, ModelState added) {
        return false;
    }

    @Override public boolean isRenamed(String model, String gone, String added) {
        return false;
    }

    @Override public Object valueForNewField(String model, String name, FieldState field) {
        return null;
    }

    @Override public Optional<Object> valueForNulls(String model, String name, FieldState field) {
        return Optional.empty();
    }
}
