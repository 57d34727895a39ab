package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.Schema;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "18.1", title = "Your turn: a table that nobody wrote")
@ReadAgain("Step 1: a table that nobody wrote")
class LinksTest {

    @Meta(app = "shop", table = "catalogue")
    static class Work extends Model {
        static final Manager<Work> objects = Manager.of(Work.class);

        @ManyToMany(relatedName = "works") final ManyRelatedSet<Theme> themes = manyRelatedSet();
        @ManyToMany(relatedName = "+") final ManyRelatedSet<Theme> sideThemes = manyRelatedSet();
        @ManyToMany(relatedName = "+", table = "rooms_of_works") final ManyRelatedSet<ReadingRoom> rooms = manyRelatedSet();
    }

    @Meta(app = "shop", table = "pamphlets")
    static class Pamphlet extends Model {
        @ManyToMany(relatedName = "+")
        final ManyRelatedSet<Binding> bindingsThatSomebodySawWhenTheyReadItForTheVeryFirstTimeInBed = manyRelatedSet();
        @ManyToMany(relatedName = "+", table = "covers_that_somebody_saw_when_they_read_it_for_the_very_first_time_in_bed")
        final ManyRelatedSet<Binding> covers = manyRelatedSet();
    }

    @Meta(app = "words")
    static class Theme extends Model {
        static final Manager<Theme> objects = Manager.of(Theme.class);
    }

    static class ReadingRoom extends Model { }

    static class Binding extends Model { }

    static class Shelf extends Model {
        @ManyToMany(relatedName = "+", table = "ShelfMarks") final ManyRelatedSet<Binding> marks = manyRelatedSet();
    }

    static class Club extends Model { }

    static class Elsewhere {
        @Meta(app = "elsewhere")
        static class Club extends Model {
            @ManyToMany(relatedName = "+") final ManyRelatedSet<LinksTest.Club> namesakes = manyRelatedSet();
        }
    }

    static class Reader extends Model {
        static final Manager<Reader> objects = Manager.of(Reader.class);

        @ManyToMany(relatedName = "followers") final ManyRelatedSet<Reader> follows = manyRelatedSet();
    }

    private Database library;

    @AfterEach
    void close() {
        if (library != null) {
            library.close();
        }
    }

    private void open() {
        library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        try {
            Schema.create(Work.class, Theme.class, ReadingRoom.class);
        } catch (BookwormException e) {
            throw new AssertionError("The tables could not be made: " + e, e);
        }
        Theme.objects.create(theme -> { });
        Theme.objects.create(theme -> { });
        Work.objects.create(work -> { });
        Work.objects.create(work -> { });
    }

    private static ModelMeta links(Class<?> model, String field) { return links(model, field, ""); }

    private static ModelMeta links(Class<?> model, String field, String why) {
        try {
            return Models.meta(model).relation(field).orElseThrow().field().model();
        } catch (ModelError e) {
            throw new AssertionError(why + "A model of the test could not be read: " + e, e);
        } catch (RuntimeException e) {
            throw new AssertionError("The linker found no model of the links of " + model.getSimpleName() + "." + field + ". It looks under the"
                + " label, which is the app of the model, its name, _, and the field's name: shop.Work_themes. It ended with " + e, e);
        }
    }

    private static List<String> columns(ModelMeta links) { return links.fields().stream().map(FieldMeta::column).toList(); }

    private void link(long work, long theme) {
        library.update(Sql.of("INSERT INTO \"catalogue_themes\" (\"work_id\", \"theme_id\") VALUES (?, ?)", work, theme));
    }

    @Test
    void it_is_named_after_the_model_and_the_field() {
        ModelMeta links = links(Work.class, "themes");

        assertThat(links.label()).as("The model of the links is in the app of the model that declares them, with its name and the field's.")
            .isEqualTo("shop.Work_themes");
        assertThat(links.table()).as("The table is called after the model's table, which is catalogue, and the field.").isEqualTo("catalogue_themes");
        assertThat(links(Work.class, "sideThemes").table()).as("In the database, sideThemes is side_themes.").isEqualTo("catalogue_side_themes");
    }

    @Test
    void it_holds_a_key_to_each_side() {
        ModelMeta links = links(Work.class, "themes");

        assertThat(links.fields().stream().map(FieldMeta::name)).as("A key of its own, then a foreign key to the model that declares the"
            + " field, then one to the target. Each is called after its model.").containsExactly("id", "work", "theme");
        assertThat(links.primaryKey().name()).as("The key of a link is its id, which the database makes: an AutoField.").isEqualTo("id");
        assertThat(links.primaryKey().state().kind()).as("The key of a link is its id, which the database makes: an AutoField.")
            .isEqualTo(AutoField.class);
        assertThat(links.field("work").reference()).as("work is a foreign key.").isNotNull();
        assertThat(links.field("work").reference().target()).as("work leads to Work.").isSameAs(Models.meta(Work.class));
        assertThat(links.field("theme").reference().target()).as("theme leads to Theme.").isSameAs(Models.meta(Theme.class));
        assertThat(links.fields().stream().noneMatch(FieldMeta::nullable)).as("A link has both of its ends: no key may be null.").isTrue();
        assertThat(links.state().ordering()).as("Links have no order of their own.").isEmpty();
        assertThat(links.state().indexes()).as("No index is asked for: the keys and the constraint have theirs.").isEmpty();
        assertThat(columns(links)).as("The columns of keys end in _id.").containsExactly("id", "work_id", "theme_id");
        assertThat(columns(links(Work.class, "rooms"))).as("The key to a ReadingRoom is called readingRoom: only its first letter is another.")
            .containsExactly("id", "work_id", "reading_room_id");
    }

    @Test
    void its_table_may_be_named() {
        assertThat(links(Work.class, "rooms").table()).as("The field says table = \"rooms_of_works\": that is the name.").isEqualTo("rooms_of_works");
        assertThat(links(Shelf.class, "marks").table()).as("The field says table = \"ShelfMarks\": that is the name, as somebody wrote it. In"
            + " snake case is only what is made of the field's name.").isEqualTo("ShelfMarks");
    }

    @Test
    void a_name_that_is_too_long_is_made_to_fit() {
        String why = "A name of the database has 63 letters at most: let Naming.fit see to it. ";
        ModelMeta links = links(Pamphlet.class, "bindingsThatSomebodySawWhenTheyReadItForTheVeryFirstTimeInBed", why);

        assertThat(links.table()).as(why).hasSizeLessThanOrEqualTo(63)
            .isEqualTo(Naming.fit("pamphlets_bindings_that_somebody_saw_when_they_read_it_for_the_very_first_time_in_bed"));
        assertThat(links(Pamphlet.class, "covers", why).table()).as("The field says table = \"covers_that_...\", and that is too long as well: what"
            + " somebody wrote is made to fit, too.")
            .isEqualTo(Naming.fit("covers_that_somebody_saw_when_they_read_it_for_the_very_first_time_in_bed"));
    }

    @Test
    void the_same_link_is_there_once() {
        open();
        link(1, 1);

        assertThatThrownBy(() -> link(1, 1), "Work 1 was linked to theme 1 twice, and the database took it. A work would be listed twice then:"
            + " the two keys together are unique.").isInstanceOf(IntegrityError.class);
        assertThatCode(() -> {
            link(1, 2);
            link(2, 1);
        }).as("A work has many themes, and a theme many works. Unique are the two keys together, and neither alone.").doesNotThrowAnyException();
    }

    @Test
    void links_go_when_one_of_their_ends_goes() {
        open();
        link(1, 1);
        link(1, 2);
        link(2, 1);

        String stays = "Who deletes one end of a link means its links as well, and not the other end: both keys say CASCADE.";
        try {
            assertThat(Theme.objects.get("pk", 1).delete().total()).as(stays).isEqualTo(3);
            assertThat(Work.objects.get("pk", 1).delete().total()).as(stays).isEqualTo(2);
        } catch (RuntimeException e) {
            throw new AssertionError(stays + " It ended with " + e, e);
        }
        assertThat(Work.objects.count() + Theme.objects.count()).as(stays).isEqualTo(2);
    }

    @Test
    void its_constraint_has_a_name_that_lasts() {
        List<Constraint> constraints = links(Work.class, "themes").state().constraints();

        assertThat(constraints).as("One constraint: the two keys together are unique.").singleElement().isInstanceOf(UniqueConstraint.class);
        assertThat(((UniqueConstraint) constraints.get(0)).name()).as("The constraint is called after the table and its two columns, by Naming.derived.")
            .isEqualTo(Naming.derived("catalogue_themes", List.of("work_id", "theme_id"), "uniq"));
        UniqueConstraint rooms = (UniqueConstraint) links(Work.class, "rooms").state().constraints().get(0);
        assertThat(rooms.name()).as("It is called after the table as it is called, rooms_of_works.")
            .isEqualTo(Naming.derived("rooms_of_works", List.of("work_id", "reading_room_id"), "uniq"));
        ModelMeta covers = links(Pamphlet.class, "covers");
        assertThat(((UniqueConstraint) covers.state().constraints().get(0)).name()).as("It is called after the table as it is called in the end,"
            + " when that name fits.").isEqualTo(Naming.derived(covers.table(), List.of("pamphlet_id", "binding_id"), "uniq"));
    }

    @Test
    void the_links_are_no_relation_of_their_ends() {
        String hidden = "Nobody asks a theme for its links: a relatedName that ends in + hides that way, Work_themes+. ";
        links(Work.class, "themes", hidden);

        assertThat(Models.meta(Theme.class).lookupNames()).as(hidden).containsExactlyInAnyOrder("id", "pk", "works");
        assertThat(links(Work.class, "themes").field("theme").reference().relatedName()).as("The hidden name tells one model of links from"
            + " another: it is that model's name, and a +.").isEqualTo("Work_themes+");
    }

    @Test
    void within_one_model_the_keys_have_a_direction() {
        String why = "Both ends are readers, and a map holds one field of a name: they are called fromReader and toReader. ";
        assertThat(links(Reader.class, "follows", why).fields().stream().map(FieldMeta::name)).as(why).containsExactly("id", "fromReader", "toReader");
        assertThat(Models.meta(Reader.class).lookupNames()).as("Both keys lead to Reader, and neither way back has a name.")
            .containsExactlyInAnyOrder("id", "pk", "follows", "followers");
        open();
        Schema.create(Reader.class);
        Reader ann = Reader.objects.create(reader -> { });
        Reader bob = Reader.objects.create(reader -> { });
        ann.follows.add(bob);

        assertThat(ann.follows.list()).as("Ann follows Bob: the first key is Ann's, the second is Bob's.").isEqualTo(List.of(bob));
        assertThat(bob.follows.list()).as("Bob follows nobody.").isEmpty();
    }

    @Test
    void two_models_may_have_one_name() {
        String why = "A Club of one app is linked to a Club of another. These are two models, and their keys would share a name, too: the"
            + " names decide. ";

        assertThat(links(Elsewhere.Club.class, "namesakes", why).fields().stream().map(FieldMeta::name)).as(why)
            .containsExactly("id", "fromClub", "toClub");
        assertThat(links(Elsewhere.Club.class, "namesakes").field("toClub").reference().target()).as("Each key leads to the model of its own"
            + " side: their labels tell them apart.").isSameAs(Models.meta(Club.class));
    }
}
