package bookworm.migrations;

import bookworm.OldRows;
import bookworm.errors.MigrationError;
import bookworm.meta.*;
import java.util.Map;

/**
 * The models of an app as a migration knows them, for its own code: {@code models.rows("Book").filter("genre", "FIC")}.
 */
public record OldModels(String app, Map<String, ModelMeta> models) {

    /**
     * The rows of a model of the app, by its name, or of another one's, by its label. Throws a {@link MigrationError}.
     */
    public OldRows rows(String model) {
        String label = model.contains(".") ? model : app + "." + model;
        if (!models.containsKey(label)) {
            throw new MigrationError("There is no model " + label + " at this point of the migrations."
                + Suggestion.of(label, models.keySet()));
        }
        return new OldRows(models.get(label));
    }
}
