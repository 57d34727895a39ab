package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.Schema;
import java.util.*;
import library.*;
import org.junit.jupiter.api.*;

/** Models that refer to each other: their columns and constraints, circles, and what is declared wrongly. */
class RelatedModelsTest {

    static class Folder extends Model {
        static final Manager<Folder> objects = Manager.of(Folder.class);

        @ForeignKey(nullable = true) final Ref<Folder> parent = ref();
        final RelatedSet<Folder> folders = relatedSet(Folder.class, "parent");
    }

    static class Country extends Model {
        @ForeignKey(nullable = true) final Ref<City> capital = ref();
        final RelatedSet<City> cities = relatedSet(City.class, "country");
    }

    static class City extends Model {
        @ForeignKey final Ref<Country> country = ref();
    }

    static class Language extends Model {
        static final Manager<Language> objects = Manager.of(Language.class);

        @CharField(maxLength = 2, primaryKey = true) String code;
    }

    static class Edition extends Model {
        static final Manager<Edition> objects = Manager.of(Edition.class);

        @ForeignKey(column = "tongue") final Ref<Language> language = ref();
    }

    static class Loose extends Model {
        @ForeignKey Long box;
    }

    static class Bundle extends Model {
        @ForeignKey final List<Folder> folders = List.of();
    }

    @SuppressWarnings("rawtypes") static class Vague extends Model {
        @ForeignKey final Ref anything = ref();
    }

    static class Astray extends Model {
        @ForeignKey final Ref<Box> box = ref();
    }

    static class Box extends Model {
        @CharField(maxLength = 5) int size;
    }

    static class Owned extends Model {
        @ForeignKey final Ref<Folder> owner = ref();
        @TextField(column = "registered_owner") String ownerId = "";
    }

    static class Unmarked extends Model {
        final Ref<Folder> folder = ref();
    }

    static class Unmade extends Model {
        @ForeignKey Ref<Folder> folder;
    }

    static class Broken extends Model {
        Broken() { throw new UnsupportedOperationException("no"); }
    }

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Folder.class, Country.class, City.class, Language.class, Edition.class);
    }

    @AfterEach
    void close() { database.close(); }

    private static List<String> created(Class<?>... models) {
        try (QueryLog queries = QueryLog.capture()) {
            Schema.create(models);
            return queries.sql();
        }
    }

    @Test
    void a_foreign_key_is_a_column_an_index_and_a_constraint_that_is_added_when_all_tables_are_there() {
        List<String> sql = created(Book.class, Author.class, Publisher.class);

        assertThat(sql).anyMatch(each -> each.contains("\"author_id\" BIGINT NOT NULL") && each.contains("\"publisher_id\" BIGINT,"));
        assertThat(sql).anyMatch(each ->
            each.matches("CREATE INDEX \"books_book_author_id_\\w+_idx\" ON \"books_book\" \\(\"author_id\"\\)"));
        assertThat(sql.get(sql.size() - 2)).matches("ALTER TABLE \"books_book\" ADD CONSTRAINT \"books_book_author_id_\\w+_fk\""
            + " FOREIGN KEY \\(\"author_id\"\\) REFERENCES \"books_author\" \\(\"id\"\\)");
    }

    @Test
    void a_model_may_refer_to_itself() {
        Folder root = Folder.objects.create(folder -> { });
        Folder leaf = root.folders.create(folder -> { });

        assertThat(Folder.objects.get("parent", root)).isEqualTo(leaf);
        assertThat(Folder.objects.get("pk", leaf.id).parent.get()).isEqualTo(root);
        assertThat(Folder.objects.get("parent", null)).isEqualTo(root);
    }

    @Test
    void two_models_may_refer_to_each_other() {
        Country france = new Country();
        france.save();
        City paris = france.cities.create(city -> { });
        france.capital.set(paris);
        france.save();

        assertThat(Manager.of(Country.class).get("capital", paris).capital.get().country.get()).isEqualTo(france);
        assertThatThrownBy(paris::delete).isInstanceOf(IntegrityError.class);
    }

    @Test
    void the_column_has_the_type_of_the_key_that_it_refers_to() {
        Language irish = Language.objects.create(language -> language.code = "ga");
        Edition edition = Edition.objects.create(each -> each.language.set(irish));

        assertThat(Edition.objects.get("language", "ga")).isEqualTo(edition);
        assertThat(Edition.objects.get("languageId", "ga").language.get()).isEqualTo(irish);
        Schema.drop(Edition.class, Language.class);
        assertThat(created(Edition.class, Language.class)).anyMatch(sql -> sql.contains("\"tongue\" VARCHAR(2) NOT NULL"));
    }

    @Test
    void a_model_becomes_known_with_all_that_it_refers_to() {
        assertThat(Models.meta(Loan.class).relation("book").orElseThrow().target()).isSameAs(Models.meta(Book.class));
        assertThat(Models.meta(Folder.class).relation("parent").orElseThrow().target()).isSameAs(Models.meta(Folder.class));
        assertThat(Models.check(City.class, Country.class)).containsExactly(Models.meta(City.class), Models.meta(Country.class));
        assertThatThrownBy(() -> Models.meta(Astray.class)).as("and with their mistakes").isInstanceOf(ModelError.class)
            .hasMessageContaining("Box.size has the Java type int");
    }

    @Test
    void a_foreign_key_stands_in_a_ref_to_a_model() {
        assertThatThrownBy(() -> Models.check(Bundle.class, Vague.class)).isInstanceOf(ModelError.class).hasMessageContainingAll(
            "Bundle.folders is a foreign key to something that is not a model", "Vague.anything is a foreign key to something that");
        assertThatThrownBy(() -> Models.meta(Loose.class)).isInstanceOf(ModelError.class)
            .hasMessageContaining("Loose.box is a foreign key to something that is not a model: declare it as"
                + " final Ref<SomeModel> box = ref(), where SomeModel extends bookworm.Model");
    }

    @Test
    void no_field_has_the_name_that_the_key_of_another_goes_by() {
        assertThatThrownBy(() -> Models.meta(Owned.class)).isInstanceOf(ModelError.class).hasMessageContaining("Owned.owner and "
            + "Owned.ownerId both use the name ownerId: a foreign key goes by that name too, so rename one.");
    }

    @Test
    void a_ref_is_made_where_it_is_declared_and_has_its_annotation() {
        assertThatThrownBy(() -> Models.check(Unmade.class, Unmarked.class)).isInstanceOf(ModelError.class).hasMessageContainingAll(
            "Unmade.folder is null in a new object: make it where it is declared, with = ref(), = relatedSet(...)",
            "Unmarked.folder is an end of a relation that is not declared: add @ForeignKey to it");
    }

    @Test
    void a_constructor_that_fails_is_told_with_the_other_mistakes() {
        assertThatThrownBy(() -> Models.check(Broken.class, Unmade.class)).isInstanceOf(ModelError.class).hasMessageContainingAll(
            "The constructor of Broken threw an exception: java.lang.UnsupportedOperationException: no.", "Unmade.folder is null");
    }
}
