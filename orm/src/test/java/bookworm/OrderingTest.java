package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.db.Database;
import bookworm.errors.FieldError;
import bookworm.fields.CharField;
import bookworm.fields.ForeignKey;
import bookworm.fields.OnDelete;
import bookworm.meta.Meta;
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

    private Database database;
    private Book peruInWales;
    private Book chadInWales;
    private Book walesInChad;

    @BeforeEach
    void open() {
        database = TestDatabase.with(Country.class, Team.class, Match.class, Book.class, Folder.class);
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
}
