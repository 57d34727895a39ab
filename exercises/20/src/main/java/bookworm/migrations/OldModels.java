package bookworm.migrations;

import bookworm.OldRows;

/**
 * The models of an app as a migration knows them, for its own code: {@code models.rows("Book").filter("genre", "FIC")}.
 */
public record OldModels(String app, ProjectState state) {

    /**
     * The rows of a model of the app, by its name, or of another one's, by its label. Throws a
     * {@link bookworm.errors.MigrationError} where there is none.
     */
    public OldRows rows(String model) {
        throw new bookworm.exercises.Todo("20.3", "find the model as it was");
    }
}
