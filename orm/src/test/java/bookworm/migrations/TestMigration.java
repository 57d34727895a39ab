package bookworm.migrations;

import java.util.List;

/** A migration that stands in no file. */
public record TestMigration(String app, String name, List<String> dependencies, List<Operation> operations) implements Migration {

    TestMigration(MigrationMaker.Made made) {
        this(made.app(), made.name(), made.dependencies(), made.operations());
    }
}
