package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.db.Database;
import bookworm.errors.FieldError;
import bookworm.fields.CharField;
import bookworm.fields.ForeignKey;
import bookworm.fields.OnDelete;
import bookworm.fields.OneToOne;
import bookworm.meta.Meta;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows in the order that their model says, which may be that of the rows they refer to. */
@Contract
class OrderingTest {

    @Meta(ordering = "name")
    static class Country extends Model {
        static final Manager<Country> objects = Manager.of(Country.class);

        @CharField(maxLength = 20) String name = "";
    }

    @Meta(ordering = "country")
    static class Team extends Model {
        static final Manager<Team> objects = Manager.of(Team.class);

        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Country> country = ref();
    }

    @Meta(ordering = {"home", "-away"})
    static class Match extends Model {
        static final Manager<Match> objects = Manager.of(Match.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "at_home") final Ref<Team> home = ref();
        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "on_tour") final Ref<Team> away = ref();
    }

    @Meta(ordering = "match")
    static class Book extends Model {
        static final Manager<Book> objects = Manager.of(Book.class);

        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Match> match = ref();
    }

    @Meta(ordering = "parent")
    static class Folder extends Model {
        static final Manager<Folder> objects = Manager.of(Folder.class);

        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Folder> parent = ref();
    }

    @Meta(ordering = "name")
    static class Person extends Model {
        static final Manager<Person> objects = Manager.of(Person.class);

        @CharField(maxLength = 20) String name = "";
        @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true) final Ref<Person> boss = ref();
    }

    @Meta(ordering = "nickname")
    static class Profile extends Model {
        static final Manager<Profile> objects = Manager.of(Profile.class);

        @OneToOne(onDelete = OnDelete.CASCADE, primaryKey = true) final Ref<Person> person = ref();
        @CharField(maxLength = 20) String nickname = "";
    }

    static class Note extends Model {
        static final Manager<Note> objects = Manager.of(Note.class);

        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Profile> profile = ref();
    }

    private Database database;
    private Book peruInWales;
    private Book chadInWales;
    private Book walesInChad;

    @BeforeEach
    void open() {
        database = TestDatabase.with(Country.class, Team.class, Match.class, Book.class, Folder.class, Person.class,
            Profile.class, Note.class);
        Team wales = team("Wales");
        Team peru = team("Peru");
        Team chad = team("Chad");
        chadInWales = book(wales, chad);
        peruInWales = book(wales, peru);
        walesInChad = book(chad, wales);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Team team(String country) {
        return Team.objects.create(team -> team.country.set(Country.objects.create(each -> each.name = country)));
    }

    private static Book book(Team home, Team away) {
        return Book.objects.create(book -> book.match.set(Match.objects.create(match -> {
            match.home.set(home);
            match.away.set(away);
        })));
    }

    @Test
    void an_ordering_may_lead_to_one_model_by_two_ways_but_not_to_where_it_began() {
        assertThat(Match.objects.all()).containsExactly(walesInChad.match.get(), peruInWales.match.get(), chadInWales.match.get());
        assertThat(Book.objects.all()).containsExactly(walesInChad, peruInWales, chadInWales);
        assertThat(Book.objects.orderBy("-match")).containsExactly(chadInWales, peruInWales, walesInChad);
        assertThatThrownBy(() -> Folder.objects.all().list()).isInstanceOf(FieldError.class).hasMessageContaining("never ends");
    }

    /** Three people, of whom each has another for a boss: Cat has Ann, Ann has Bob, Bob has Cat. */
    private static List<Person> people() {
        List<Person> people = Stream.of("Cat", "Ann", "Bob").map(name -> Person.objects.create(person -> person.name = name)).toList();
        for (int i = 0; i < 3; i++) {
            people.get(i).boss.set(people.get((i + 1) % 3));
            people.get(i).save();
        }
        return people;
    }

    @Test
    void what_refers_to_its_own_model_is_ordered_as_that_says_and_not_by_keys() {
        people();

        assertThat(Person.objects.orderBy("boss")).extracting(person -> person.name).containsExactly("Cat", "Ann", "Bob");
        assertThat(Person.objects.orderBy("-boss")).extracting(person -> person.name).containsExactly("Bob", "Ann", "Cat");
        assertThat(Person.objects.orderBy("boss__boss")).extracting(person -> person.name).containsExactly("Bob", "Cat", "Ann");
        assertThat(Person.objects.orderBy("bossId")).extracting(person -> person.name).containsExactly("Bob", "Cat", "Ann");
    }

    @Test
    void pk_is_the_key_itself_though_the_key_is_a_relation_to_what_has_an_order() {
        for (Person person : people()) {
            Profile profile = Profile.objects.create(each -> {
                each.person.set(person);
                each.nickname = Map.of("Cat", "b", "Ann", "c", "Bob", "a").get(person.name);
            });
            Note.objects.create(note -> note.profile.set(profile));
        }

        assertThat(owners(Note.objects.orderBy("profile__pk"))).containsExactly("Cat", "Ann", "Bob");
        assertThat(owners(Note.objects.orderBy("-profile__pk"))).containsExactly("Bob", "Ann", "Cat");
        assertThat(owners(Note.objects.orderBy("profile"))).as("by nickname").containsExactly("Bob", "Cat", "Ann");
        assertThat(owners(Note.objects.orderBy("profile__person"))).as("by name").containsExactly("Ann", "Bob", "Cat");
        assertThat(Person.objects.orderBy("profile__pk")).extracting(person -> person.name).containsExactly("Cat", "Ann", "Bob");
        assertThat(Profile.objects.orderBy("pk")).extracting(profile -> profile.nickname).containsExactly("b", "c", "a");
    }

    private static List<String> owners(QuerySet<Note> notes) {
        return notes.valuesFlat("profile__person__name", String.class).list();
    }
}
