package bookworm;

import static bookworm.Queries.sqlOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Tag;
import bookworm.errors.ValueError;
import bookworm.fields.ManyToMany;
import bookworm.fields.TextField;
import bookworm.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links of many to many: made and broken from both ends, within one model too. */
class ManyRelatedSetTest extends SmallLibrary {

    static class Person extends Model {
        static final Manager<Person> objects = Manager.of(Person.class);

        @TextField String name = "";
        @ManyToMany(relatedName = "followers") final ManyRelatedSet<Person> follows = manyRelatedSet();
        final ManyRelatedSet<Person> followers = manyRelatedSet(Person.class, "follows");

        @Override public String toString() {
            return name;
        }
    }

    static class Shelf extends Model {
        static final Manager<Shelf> objects = Manager.of(Shelf.class);

        @ManyToMany(relatedName = "+") final ManyRelatedSet<Person> owners = manyRelatedSet();
        @ManyToMany(relatedName = "+") final ManyRelatedSet<Person> _owners = manyRelatedSet();
    }

    @BeforeEach
    void makeTheTables() {
        Schema.create(Person.class, Shelf.class);
    }

    private static Person person(String name) {
        return Person.objects.create(person -> person.name = name);
    }

    @Test
    void links_are_seen_from_both_ends() {
        emma.tags.add(classic, witty);
        classic.books.add(orlando);

        assertThat(emma.tags.all()).containsExactlyInAnyOrder(classic, witty);
        assertThat(classic.books.all()).containsExactlyInAnyOrder(emma, orlando);
        assertThat(orlando.tags.get()).isEqualTo(classic);
    }

    @Test
    void the_first_filter_is_about_the_same_link_and_any_other_about_links_of_its_own() {
        emma.tags.add(classic, witty);

        assertThat(classic.books.filter("tags__name", "witty")).isEmpty();
        assertThat(classic.books.orderBy("pk").filter("tags__name", "witty")).containsExactly(emma);
        assertThat(classic.books.distinct().filter("tags__name", "witty")).containsExactly(emma);
        assertThat(classic.books.selectRelated("author").filter("tags__name", "witty")).containsExactly(emma);
        assertThat(classic.books.filter("pages__gte", 0).filter("tags__name", "witty")).containsExactly(emma);
    }

    @Test
    void a_link_is_made_once() {
        emma.tags.add(classic);
        emma.tags.add(classic, classic);
        classic.books.add(emma);

        assertThat(emma.tags.count()).isEqualTo(1);
    }

    @Test
    void hidden_links_whose_names_differ_in_an_underscore_are_two() {
        Shelf shelf = Shelf.objects.create(each -> { });
        Person ann = person("Ann");
        Person bob = person("Bob");
        shelf.owners.add(ann);
        shelf._owners.add(bob);

        assertThat(shelf.owners.list()).containsExactly(ann);
        assertThat(shelf._owners.list()).containsExactly(bob);
        assertThat(Shelf.objects.prefetchRelated("owners", "_owners").get()._owners.list()).containsExactly(bob);
        assertThat(Shelf.objects.filter("_owners__name", "Bob").exclude("_owners__name", "Ann").count()).isEqualTo(1);
    }

    @Test
    void add_takes_one_query_for_many() {
        assertThat(sqlOf(() -> emma.tags.add(classic, witty))).hasSize(1);
    }

    @Test
    void links_are_made_by_key() {
        emma.tags.addKeys(classic.id, witty.id.intValue());

        assertThat(emma.tags.count()).isEqualTo(2);
    }

    @Test
    void remove_breaks_one_link_and_keeps_the_objects() {
        emma.tags.add(classic, witty);
        orlando.tags.add(classic);
        emma.tags.remove(classic);

        assertThat(emma.tags.all()).containsExactly(witty);
        assertThat(orlando.tags.all()).containsExactly(classic);
    }

    @Test
    void remove_works_from_the_other_end() {
        emma.tags.add(classic, witty);
        classic.books.remove(emma, persuasion);

        assertThat(emma.tags.all()).containsExactly(witty);
    }

    @Test
    void clear_breaks_the_owners_links_only() {
        emma.tags.add(classic, witty);
        orlando.tags.add(classic);
        emma.tags.clear();

        assertThat(emma.tags.exists()).isFalse();
        assertThat(orlando.tags.count()).isEqualTo(1);
    }

    @Test
    void set_makes_and_breaks_the_difference() {
        emma.tags.add(classic);
        emma.tags.set(List.of(witty));
        assertThat(emma.tags.all()).containsExactly(witty);

        classic.books.set(List.of(emma, orlando));
        assertThat(emma.tags.all()).containsExactlyInAnyOrder(classic, witty);
    }

    @Test
    void set_to_what_is_there_writes_nothing() {
        emma.tags.add(classic);

        assertThat(sqlOf(() -> emma.tags.set(List.of(classic)))).hasSize(1).allMatch(sql -> sql.startsWith("SELECT"));
    }

    @Test
    void create_among_links_makes_the_object_and_the_link() {
        Tag fresh = emma.tags.create(tag -> tag.name = "fresh");

        assertThat(emma.tags.all()).containsExactly(fresh);
    }

    @Test
    void bulk_create_among_links_makes_the_objects_and_the_links() {
        Tag comic = new Tag();
        comic.name = "comic";

        emma.tags.bulkCreate(List.of(comic));

        assertThat(emma.tags.all()).containsExactly(comic);
    }

    @Test
    void an_unsaved_object_cannot_be_linked() {
        assertThatThrownBy(() -> emma.tags.add(new Tag())).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("not saved", "create(...)");
    }

    @Test
    void an_object_of_another_model_is_not_taken_for_a_key() {
        emma.tags.add(witty);
        assertThat(austen.id).as("the key of a tag as well").isEqualTo(classic.id);

        assertThatThrownBy(() -> emma.tags.addKeys(austen)).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Tag.id", "Austen");
        assertThatThrownBy(() -> emma.tags.setKeys(List.of(austen))).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Tag.id", "Austen");
        assertThat(emma.tags.all()).containsExactly(witty);
    }

    @Test
    void links_to_the_same_model_have_a_direction() {
        Person ann = person("Ann");
        Person bob = person("Bob");
        ann.follows.add(bob);

        assertThat(ann.follows.all()).containsExactly(bob);
        assertThat(bob.followers.all()).containsExactly(ann);
        assertThat(bob.follows.exists()).isFalse();
        assertThat(ann.followers.exists()).isFalse();
    }

    @Test
    void links_to_the_same_model_are_made_from_the_other_end() {
        Person ann = person("Ann");
        Person bob = person("Bob");
        bob.followers.add(ann);
        ann.followers.set(List.of(ann, bob));

        assertThat(ann.follows.all()).containsExactlyInAnyOrder(ann, bob);
        assertThat(Person.objects.filter("follows__name", "Ann").orderBy("name")).containsExactly(ann, bob);
        assertThat(Person.objects.filter("followers", bob).get()).isEqualTo(ann);
    }

    @Test
    void links_to_the_same_model_are_prefetched_both_ways() {
        Person ann = person("Ann");
        Person bob = person("Bob");
        ann.follows.add(bob);

        List<Person> people = Person.objects.prefetchRelated("follows", "followers").orderBy("name").list();

        assertThat(sqlOf(() -> {
            assertThat(people.get(0).follows.all()).containsExactly(bob);
            assertThat(people.get(0).followers.all()).isEmpty();
            assertThat(people.get(1).followers.all()).containsExactly(ann);
        })).isEmpty();
    }
}
