package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.Constraint;
import bookworm.schema.Schema;
import java.util.*;
import org.junit.jupiter.api.*;

/** What only the database knows is wrong with an object: a value that is taken, a check that is not met. */
class FullCleanTest {

    static class Toy extends Model {
        static final Manager<Toy> objects = Manager.of(Toy.class);
        static final Constraint NAME_AND_YEAR = unique("toy_name_year", "name", "year");

        @CharField(maxLength = 5) String name = "Bear";
        @IntegerField(nullable = true) Integer year;
        @CharField(maxLength = 10, unique = true, nullable = true) String code;
    }

    static class Game extends Model {
        static final Constraint PLAYERS = check("game_players", q("least__lte", 8).and(q("name__in", List.of("Go", "Chess"))));

        @CharField(maxLength = 5) String name = "Go";
        @IntegerField(nullable = true) Integer least = 2;
    }

    static class Badge extends Model {
        static final Manager<Badge> objects = Manager.of(Badge.class);
        static final Constraint LETTER = check("badge_letter", q("code__startswith", "A"));

        @CharField(maxLength = 5, primaryKey = true) String code = "A";
    }

    private Database database;
    private Toy toy;
    private Game game;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Toy.class, Game.class, Badge.class);
        toy = new Toy();
        game = new Game();
    }

    @AfterEach
    void close() { database.close(); }

    private static List<String> problems(Model object, String field) {
        ValidationError error = catchThrowableOfType(ValidationError.class, object::fullClean);
        assertThat(error).as("fullClean should refuse " + field).isNotNull();
        assertThat(error.errors()).containsOnlyKeys(field);
        return error.errors().get(field);
    }

    private static List<String> sqlOfCleaning(Model object) {
        try (QueryLog queries = QueryLog.capture()) {
            assertThatCode(object::fullClean).doesNotThrowAnyException();
            return queries.sql();
        }
    }

    @Test
    void a_unique_value_that_another_row_has_is_refused_before_it_is_saved() {
        Toy.objects.create(each -> each.code = "A1");
        toy.code = "A1";

        assertThat(problems(toy, "code")).containsExactly("Toy with this code already exists.");
    }

    @Test
    void an_objects_own_row_is_no_duplicate() {
        toy.code = "A1";
        toy.year = 1990;
        toy.save();

        assertThat(sqlOfCleaning(toy)).hasSize(2);
        assertThat(sqlOfCleaning(Toy.objects.get())).as("of an object that was read").hasSize(2);
    }

    @Test
    void fields_unique_together_are_a_problem_of_the_whole_object() {
        Toy.objects.create(each -> each.year = 1990);
        toy.year = 1990;

        assertThat(problems(toy, ValidationError.OBJECT)).containsExactly("Toy with this name and year already exists.");
        toy.year = 1991;
        assertThat(sqlOfCleaning(toy)).as("where they agree in part").hasSize(1);
    }

    @Test
    void a_null_is_never_a_duplicate_and_asks_nothing() {
        Toy.objects.create(each -> each.code = null);

        assertThat(sqlOfCleaning(toy)).isEmpty();
    }

    @Test
    void a_field_that_is_wrong_already_is_not_looked_for() {
        toy.name = "Be\0r";
        toy.year = 1990;
        toy.code = "much too long";
        ValidationError error = catchThrowableOfType(ValidationError.class, toy::fullClean);

        assertThat(error.errors()).containsOnlyKeys("name", "code");
        assertThat(error).hasMessageContaining("code: Ensure this value has at most 10 characters (it has 13).");
        game.name = "Backgammon";
        assertThat(problems(game, "name")).as("nor is a check over it asked for").hasSize(1);
    }

    @Test
    void a_check_that_is_not_met_is_a_problem_of_the_whole_object_one_that_is_unknown_is_none() {
        game.least = 9;

        assertThat(problems(game, ValidationError.OBJECT)).containsExactly("The constraint game_players is not met.");
        game.least = null;
        assertThat(sqlOfCleaning(game)).hasSize(1);
    }

    @Test
    void the_database_decides_over_the_objects_values_and_reads_no_table() {
        assertThat(sqlOfCleaning(game)).containsExactly("SELECT (CAST(? AS INTEGER) <= ? AND CAST(? AS VARCHAR(5)) IN (?, ?))");
    }

    @Test
    void a_key_of_ones_own_is_looked_for_until_the_object_is_stored() {
        Badge mine = Badge.objects.create(badge -> { });

        assertThat(sqlOfCleaning(mine)).as("the check alone").containsExactly("SELECT CAST(? AS VARCHAR(5)) LIKE ? ESCAPE '\\'");
        assertThat(problems(new Badge(), "code")).containsExactly("Badge with this code already exists.");
    }

    @Test
    void an_object_knows_whether_it_has_a_row() {
        assertThat(toy.isStored()).isFalse();
        toy.save();
        assertThat(toy.isStored()).isTrue();
        assertThat(Toy.objects.get().isStored()).isTrue();
        toy.delete();
        assertThat(toy.isStored()).isFalse();

        Badge.objects.create(badge -> { });
        Badge same = new Badge();
        same.save();
        assertThat(same.isStored()).as("saved over the row that was there").isTrue();
    }
}
