package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Library;
import books.Tag;
import bookworm.db.Database;
import bookworm.db.Router;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two databases that differ on purpose, so that it shows where a query went. */
class RouterTest {

    private Database replica;
    private Database primary;

    @BeforeEach
    void open() {
        replica = Library.openEmpty();
        add("replica's");
        primary = Library.openEmpty();
        add("primary's");
        Database.route(new Router() {
            @Override
            public Database forRead(Class<?> model) {
                return model == Author.class ? primary : replica;
            }
        });
    }

    @AfterEach
    void close() {
        Database.route(new Router() { });
        primary.close();
        replica.close();
    }

    private static void add(String name) {
        Tag.objects.create(tag -> tag.name = name);
    }

    private static List<String> tags() {
        return Tag.objects.orderBy("name").valuesFlat("name", String.class).list();
    }

    private static List<String> in(Database database) {
        return database.use(() -> tags());
    }

    @Test
    void reads_go_where_the_router_says() {
        assertThat(tags()).containsExactly("replica's");
        assertThat(Tag.objects.count()).isEqualTo(1);
        assertThat(Tag.objects.filter("name", "primary's").exists()).isFalse();
        assertThat(Tag.objects.raw("SELECT * FROM \"books_tag\"")).hasSize(1);
        try (Stream<Tag> all = Tag.objects.stream()) {
            assertThat(all.map(tag -> tag.name)).containsExactly("replica's");
        }
    }

    @Test
    void each_model_has_its_own_way() {
        Author.objects.create(author -> author.name = "Austen");

        assertThat(Author.objects.count()).isEqualTo(1);
        assertThat(replica.<Long>use(() -> Author.objects.count())).isZero();
    }

    @Test
    void writes_go_to_the_primary() {
        add("new");
        Tag.objects.filter("name", "primary's").update("name", "changed");

        assertThat(in(primary)).containsExactly("changed", "new");
        assertThat(in(replica)).containsExactly("replica's");
    }

    @Test
    void a_transaction_reads_what_it_wrote() {
        Database.atomic(() -> {
            add("new");
            assertThat(tags()).containsExactly("new", "primary's");
        });

        assertThat(tags()).containsExactly("replica's");
    }

    @Test
    void what_is_written_after_it_was_read_is_read_where_it_is_written() {
        assertThat(Tag.objects.getOrCreate("name", "primary's").created()).isFalse();
        assertThat(Tag.objects.updateOrCreate("name", "primary's", tag -> tag.name = "changed").created()).isFalse();
        assertThat(Tag.objects.all().delete().total()).isEqualTo(1);

        assertThat(in(primary)).isEmpty();
        assertThat(in(replica)).containsExactly("replica's");
    }

    @Test
    void a_database_in_use_gets_everything() {
        replica.use(() -> {
            Database.atomic(() -> add("theirs"));
            assertThat(tags()).containsExactly("replica's", "theirs");
        });

        assertThat(in(primary)).containsExactly("primary's");
    }

    @Test
    void after_a_failure_the_database_is_in_use_no_more() {
        assertThatThrownBy(() -> replica.use(() -> {
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);

        assertThat(Database.current()).isSameAs(primary);
    }

    @Test
    void a_transaction_of_one_database_is_none_of_the_other() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            add("undone");
            replica.use(() -> add("kept"));
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);

        assertThat(in(primary)).containsExactly("primary's");
        assertThat(in(replica)).containsExactly("kept", "replica's");
    }
}
