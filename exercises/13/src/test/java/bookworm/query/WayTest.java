package bookworm.query;

import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.errors.FieldError;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import org.junit.jupiter.api.Test;

@Exercise(value = "13.1", title = "Your turn: the way")
@ReadAgain("Step 1: a way is a list of hops")
class WayTest {

    static class Writer extends Model {
        @CharField(maxLength = 20) String name;
    }

    static class Press extends Model {
        @CharField(maxLength = 20) String name;
    }

    static class Volume extends Model {
        @ForeignKey(relatedName = "volumes") final Ref<Writer> writer = ref();
        @ForeignKey(nullable = true, relatedName = "printed") final Ref<Press> press = ref();
    }

    static class Lending extends Model {
        @ForeignKey(relatedName = "lendings") final Ref<Volume> volume = ref();
    }

    static class Shelf extends Model {
        @CharField(maxLength = 4, primaryKey = true) String code;
    }

    static class Box extends Model {
        @ForeignKey(relatedName = "boxes") final Ref<Shelf> shelf = ref();
    }

    private final ModelMeta writer = Models.meta(Writer.class);
    private final ModelMeta press = Models.meta(Press.class);
    private final ModelMeta volume = Models.meta(Volume.class);
    private final ModelMeta lending = Models.meta(Lending.class);

    private static Hop hop(ModelMeta model, String relation) {
        assertThat(model.relation(relation)).as("%s has no relation '%s'. A relation belongs to the model where its first hop begins: Hop.forward begins at the foreign key,"
            + " and Hop.backward at the primary key of the model that is referred to.", model.name(), relation).isPresent();
        return model.relation(relation).get().hops().get(0);
    }

    @Test
    void a_hop_along_a_key_goes_from_the_key_to_the_row_that_it_names() {
        Hop along = hop(volume, "writer");

        assertThat(along.from()).as("Hop.forward begins at the foreign key.").isEqualTo(volume.field("writer"));
        assertThat(along.to()).as("Hop.forward ends at the primary key of the model that the foreign key refers to.").isEqualTo(writer.primaryKey());
        assertThat(along.many()).as("A key names one row: Hop.forward cannot meet several.").isFalse();
    }

    @Test
    void a_primary_key_may_have_any_name() {
        try {
            assertThat(hop(Models.meta(Box.class), "shelf").to()).as("Hop.forward ends at the primary key: of a shelf that is its code.")
                .isEqualTo(Models.meta(Shelf.class).primaryKey());
        } catch (FieldError e) {
            throw new AssertionError("The primary key of a shelf is its code, and it has no field called id: ask the model for its primaryKey().", e);
        }
    }

    @Test
    void a_hop_along_a_key_meets_none_where_the_key_is_null() {
        assertThat(hop(volume, "press").nullable()).as("press may be null, and then Hop.forward meets no row.").isTrue();
        assertThat(hop(volume, "writer").nullable()).as("writer may not be null, so there is always a row at the end of Hop.forward. Who says that there may be none"
            + " gets LEFT joins for nothing.").isFalse();
    }

    @Test
    void a_hop_back_goes_from_the_row_to_those_that_refer_to_it() {
        Hop back = hop(writer, "volumes");

        assertThat(back.from()).as("Hop.backward begins where the foreign key ends: at the primary key of the model that is referred to.").isEqualTo(writer.primaryKey());
        assertThat(back.to()).as("Hop.backward ends at the foreign key itself.").isEqualTo(volume.field("writer"));
    }

    @Test
    void a_hop_back_may_meet_several_or_none() {
        assertThat(hop(writer, "volumes").many()).as("Two volumes may name the same writer: Hop.backward may meet several.").isTrue();
        assertThat(hop(writer, "volumes").nullable()).as("That each volume has a writer does not mean that each writer has a volume: Hop.backward may meet none,"
            + " whether the key may be null or not.").isTrue();
        assertThat(hop(press, "printed").nullable()).as("A press may have no volume.").isTrue();
    }

    @Test
    void what_is_no_key_is_fetched() {
        Path name = Path.of(volume, "writer__name");

        assertThat(name.hops()).as("The name stands in the writer's row only: the hop to it must stay.").hasSize(1);
        assertThat(name.target()).isEqualTo(writer.field("name"));
        assertThat(Path.of(lending, "volume__writer__name").hops()).as("Two hops lead to the name, and both must stay.").hasSize(2);
    }

    @Test
    void a_key_stands_in_the_row_that_refers() {
        for (String text : new String[] {"writer__id", "writer__pk", "writer"}) {
            Path key = Path.of(volume, text);

            assertThat(key.hops()).as("'%s' of a volume is the writer's key, and the volume's row holds it: no hop is needed.", text).isEmpty();
            assertThat(key.target()).as("'%s' without its hop ends at the column that holds the key already: the foreign key.", text).isEqualTo(volume.field("writer"));
        }
        assertThat(Path.of(Models.meta(Box.class), "shelf__code").hops()).as("'shelf__code' of a box: the primary key of a shelf is its code, and the box's row holds it."
            + " That a key is called id, or pk, nobody says: compare with what the hop ends at.").isEmpty();
        assertThat(Path.of(volume, "press__id").hops()).as("'press__id' of a volume: the volume's row holds the press's key, or null where there is no press. No hop is"
            + " needed, whether the key may be null or not.").isEmpty();
        assertThat(Path.of(volume, "writer__id__gt").hops()).as("'writer__id__gt' of a volume: what is asked of the key does not change where it stands. No hop is needed.")
            .isEmpty();
        Path far = Path.of(lending, "volume__writer__id");
        assertThat(far.hops()).as("'volume__writer__id' of a lending: the hop to the volume must stay, since the writer's key stands there. The hop to the writer would"
            + " only fetch the key.").containsExactly(hop(lending, "volume"));
        assertThat(far.target()).isEqualTo(volume.field("writer"));
    }

    @Test
    void back_along_a_key_no_row_holds_the_key() {
        Path keys = Path.of(writer, "volumes__id");
        assertThat(keys.hops()).as("'volumes__id' of a writer: the keys of volumes stand in the volumes' rows.").hasSize(1);
        assertThat(keys.target()).isEqualTo(volume.primaryKey());

        Path there = Path.of(writer, "volumes__writer");
        assertThat(there.hops()).as("'volumes__writer' of a writer: the hop back ends at a foreign key, and yet must stay, since which volumes there are no writer's row"
            + " says. Only a hop along its key can be left out: isForward() tells.").containsExactly(hop(writer, "volumes"));
        assertThat(there.target()).isEqualTo(volume.field("writer"));
    }

    @Test
    void the_rest_of_the_path_is_as_it_was() {
        assertThat(Path.of(volume, "writer__id__gt").words()).as("The words behind the field are still wanted.").containsExactly("gt");
        assertThat(Path.of(volume, "writer").relates()).isTrue();
        assertThat(Path.of(volume, "writer").related()).as("The path still ends in a writer, whose objects may be given.").contains(writer);
        assertThat(Path.of(writer, "volumes").relates()).as("'volumes' of a writer ends in a relation, and keeps its hop: relates is what toLastKey was given.").isTrue();
        assertThat(Path.of(writer, "volumes").related()).as("'volumes' of a writer leads to volumes: related is what toLastKey was given.").contains(volume);
        assertThat(Path.of(volume, "writer__id").relates()).as("'writer__id' ends in a field, and not in a relation: relates is what toLastKey was given.").isFalse();
        assertThat(Path.of(volume, "writer__name").related()).as("'writer__name' leads to no model: related is what toLastKey was given.").isEmpty();
    }

    @Test
    void the_hops_that_were_given_stay_as_they_are() {
        Path path = Path.of(lending, "volume__writer__volumes__id");
        try {
            Path first = path.upTo(2);

            assertThat(first.hops()).as("upTo asks toLastKey for the column that the third hop starts from, the writer's key: the volume's row holds it.")
                .containsExactly(hop(lending, "volume"));
            assertThat(first.target()).isEqualTo(volume.field("writer"));
        } catch (UnsupportedOperationException e) {
            throw new AssertionError("The list of hops may not be changed: it is another path's. Take a part of it, subList(0, size).", e);
        }
        assertThat(path.hops()).as("A part of this path was asked for, and the path itself has lost a hop: take a part of the list, and change nothing.").hasSize(3);
    }
}
