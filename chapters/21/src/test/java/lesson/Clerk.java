package lesson;

import bookworm.meta.*;
import bookworm.migrations.Questioner;
import java.util.Optional;

/** Answers for the desk: says of each renaming the same, and has one value for all rows. */
record Clerk(boolean isRenamed, Object value) implements Questioner {

    @Override public boolean isRenamed(ModelState gone, ModelState added) {
        return answer("Is " + added.label() + " the renamed " + gone.label() + "?");
    }

    @Override public boolean isRenamed(String model, String gone, String added) {
        return answer("Is " + model + "." + added + " the renamed " + gone + "?");
    }

    @Override public Object valueForNewField(String model, String name, FieldState field) {
        System.out.println("What do the rows get in " + model + "." + name + "? " + value);
        return value;
    }

    @Override public Optional<Object> valueForNulls(String model, String name, FieldState field) {
        System.out.println("What do nulls become in " + model + "." + name + "? " + value);
        return Optional.of(value);
    }

    private boolean answer(String question) {
        System.out.println(question + (isRenamed ? " Yes." : " No."));
        return isRenamed;
    }
}
