package bookworm.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Contract;
import bookworm.TestDatabase;
import bookworm.db.Database;
import bookworm.meta.FieldState;
import bookworm.meta.ModelState;
import bookworm.schema.Renaming;
import bookworm.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Whatever the changes: migrations lead to the schema that the models ask for, and back. */
@Contract
@Tag("random")
@SuppressWarnings("try")
class MigrationPropertiesTest {

    @Property(tries = 60, seed = "1775")
    void any_chain_of_migrations_gives_the_schema_that_the_models_give_directly(@ForAll long seed) {
        if (TestDatabase.isPassedOver(20)) {
            return;
        }
        Random random = new Random(seed);
        List<ProjectState> states = new RandomModels(random).states(2 + random.nextInt(4));
        List<Migration> migrations = new ArrayList<>();
        String url = TestDatabase.newUrl();
        try (Database database = Database.open(url)) {
            for (ProjectState state : states) {
                MigrationMaker.make(new MigrationGraph(migrations), state, new AtRandom(random)).forEach(made -> migrations.add(new TestMigration(made)));
                migrate(migrations, 0);

                assertThat(MigrationMaker.make(new MigrationGraph(migrations), state, new AtRandom(random))).as("changes that are left").isEmpty();
                assertThat(RealSchema.of(url)).isEqualTo(direct(state));
            }
            for (int remaining = migrations.size(); remaining > 0; remaining--) {
                migrate(migrations, remaining);
                List<Migration> left = migrations.subList(0, remaining - 1);
                assertThat(RealSchema.of(url)).isEqualTo(direct(new MigrationGraph(left).state()));
            }
        }
    }

    /** All of them; or those before one, counted from 1. */
    private static void migrate(List<Migration> migrations, int before) {
        Migrator migrator = new Migrator(new MigrationGraph(migrations), line -> { });
        migrator.migrate(() -> before == 0 ? migrator.planAll(null) : before == 1 ? migrator.planZero("books")
            : migrator.planTo(migrations.get(before - 2)), false);
    }

    private static List<String> direct(ProjectState state) {
        String url = TestDatabase.newUrl();
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            for (String ddl : Schema.change(List.of(), state.render().values(), Renaming.NONE, Database.current().dialect())) {
                statement.execute(ddl);
            }
            return RealSchema.of(url);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers as it comes. */
    private record AtRandom(Random random) implements Questioner {

        @Override public boolean isRenamed(ModelState gone, ModelState added) {
            return random.nextBoolean();
        }

        @Override public boolean isRenamed(String model, String gone, String added) {
            return random.nextBoolean();
        }

        @Override public Object valueForNewField(String model, String name, FieldState field) {
            return field.isForeignKey() ? 1 : "1";
        }

        @Override public Optional<Object> valueForNulls(String model, String name, FieldState field) {
            return Optional.empty();
        }
    }
}
