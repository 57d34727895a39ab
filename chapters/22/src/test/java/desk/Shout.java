package desk;

import bookworm.Functions;
import bookworm.migrations.*;
import java.util.List;

/** An operation of one's own, in a package of one's own: the texts of a field in capital letters. */
public record Shout(String model, String field) implements Operation {

    @Override public List<Step> steps(Change change) {
        return List.of(new Step("-- " + this, () -> new OldModels(change.app(), change.from()).rows(model)
            .update(field, Functions.upper(field))));
    }
}
