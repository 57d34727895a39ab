package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.Schema;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.api.*;

/** Rows in the order of the rows that they refer to. */
class OrderByRelationTest {

    @Meta(ordering = "name")
    static class Country extends Model {
        static final Manager<Country> objects = Manager.of(Country.class);

        @CharField(maxLength = 20) String name;

        @Override public String toString() { return name; }
    }

    @Meta(ordering = {"home", "-away"})
    static class Match extends Model {
        static final Manager<Match> objects = Manager.of(Match.class);

        @ForeignKey(relatedName = "at_home") final Ref<Country> home = ref();
        @ForeignKey(relatedName = "on_tour") final Ref<Country> away = ref();
        final RelatedSet<Goal> goals = relatedSet(Goal.class, "match");

        @Override public String toString() { return home.get() + " - " + away.get(); }
    }

    static class Goal extends Model {
        static final Manager<Goal> objects = Manager.of(Goal.class);

        @ForeignKey(relatedName = "goals") final Ref<Match> match = ref();
        @IntegerField int minute;
    }

    static class Lone extends Model {
        static final Manager<Lone> objects = Manager.of(Lone.class);

        @ForeignKey final Ref<Goal> goal = ref();
        @DateField LocalDate day;
    }

    @Meta(ordering = "parent")
    static class Folder extends Model {
        static final Manager<Folder> objects = Manager.of(Folder.class);

        @ForeignKey(nullable = true) final Ref<Folder> parent = ref();
    }

    @Meta(ordering = "match__home__nmae")
    static class Lost extends Model {
        @ForeignKey final Ref<Match> match = ref();
    }

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Country.class, Match.class, Goal.class, Folder.class);
        Country wales = country("Wales");
        Country peru = country("Peru");
        Country chad = country("Chad");
        goals(match(wales, chad), 10, 80);
        goals(match(wales, peru), 45);
        goals(match(chad, wales), 5);
    }

    @AfterEach
    void close() { database.close(); }

    private static Country country(String name) { return Country.objects.create(country -> country.name = name); }

    private static Match match(Country home, Country away) {
        return Match.objects.create(match -> {
            match.home.set(home);
            match.away.set(away);
        });
    }

    private static void goals(Match match, int... minutes) {
        for (int minute : minutes) {
            match.goals.create(goal -> goal.minute = minute);
        }
    }

    private static List<String> texts(QuerySet<Match> matches) { return matches.list().stream().map(Match::toString).toList(); }

    @Test
    void to_order_by_a_relation_is_to_order_as_its_model_says() {
        assertThat(texts(Match.objects.all())).containsExactly("Chad - Wales", "Wales - Peru", "Wales - Chad");
        assertThat(texts(Match.objects.reverse())).containsExactly("Wales - Chad", "Wales - Peru", "Chad - Wales");
        assertThat(texts(Match.objects.orderBy("-home", "away"))).containsExactly("Wales - Chad", "Wales - Peru", "Chad - Wales");
        assertThat(Goal.objects.orderBy("match", "-minute")).extracting(goal -> goal.minute).containsExactly(5, 45, 80, 10);
    }

    @Test
    void its_key_or_its_column_is_a_number() {
        assertThat(texts(Match.objects.orderBy("-home__pk", "awayId"))).containsExactly("Chad - Wales", "Wales - Peru", "Wales - Chad");
        assertThat(Lone.objects.orderBy("-goal").xray().sql()).as("where its model has no order").endsWith("\"goal_id\" DESC");
        assertThat(texts(Match.objects.orderBy("homeId", "-away__pk"))).containsExactly("Wales - Chad", "Wales - Peru", "Chad - Wales");
    }

    @Test
    void an_order_may_go_over_relations_and_compute() {
        assertThat(texts(Match.objects.orderBy("home__name", f("away__name").desc())))
            .containsExactly("Chad - Wales", "Wales - Peru", "Wales - Chad");
        assertThat(texts(Match.objects.orderBy(Functions.length("away__name"), "away__name", "home__pk")))
            .containsExactly("Wales - Chad", "Wales - Peru", "Chad - Wales");
        assertThat(texts(Match.objects.orderBy("-goals__minute"))).as("once for each goal").hasSize(4).startsWith("Wales - Chad");
    }

    @Test
    void different_rows_differ_in_what_they_are_ordered_by_too() {
        QuerySet<Match> different = Match.objects.orderBy("goals__minute").distinct();

        assertThat(texts(different)).hasSize(4);
        assertThat(different.xray().sql()).contains("SELECT DISTINCT ").contains("\"minute\" AS \"_order3\"");
        assertThat(Match.objects.orderBy("home").distinct().list()).hasSize(3);
        assertThat(Match.objects.orderBy("goals__minute").xray().sql()).doesNotContain("_order");
        assertThat(Match.objects.orderBy("homeId").distinct().xray().sql()).as("which is read anyway").doesNotContain("_order");
    }

    @Test
    void an_order_that_leads_back_to_where_it_began_never_ends() {
        assertThatThrownBy(() -> Folder.objects.list()).isInstanceOf(FieldError.class).hasMessage(
            "To order by 'parent__parent' never ends: Folder is itself ordered by the objects that its parent leads to.");
        assertThat(Folder.objects.orderBy("parent__pk").list()).isEmpty();
    }

    @Test
    void a_wrong_order_is_refused_when_it_is_asked_for_or_when_models_are_checked() {
        assertThatThrownBy(() -> Match.objects.orderBy("home__nmae")).isInstanceOf(FieldError.class)
            .hasMessageContaining("Cannot resolve 'nmae' in 'home__nmae' on Country. Did you mean 'name'?");
        assertThatThrownBy(() -> Match.objects.orderBy("home__name__year")).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("'year' is no lookup for Country.name.");
        assertThat(Lone.objects.orderBy("day__year").xray().sql()).contains("ORDER BY CAST(FLOOR(EXTRACT(YEAR FROM ");
        assertThatThrownBy(() -> Match.objects.orderBy(f("home__name").plus(1))).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("Cannot tell the type of Country.name + Integer.");
        assertThatThrownBy(() -> Models.meta(Lost.class)).isInstanceOf(ModelError.class)
            .hasMessageContaining("Lost: orders by 'match__home__nmae', but Country has no 'nmae'. Did you mean 'name'?");
    }
}
