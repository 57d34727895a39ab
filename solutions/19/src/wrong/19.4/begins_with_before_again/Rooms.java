// misconception: what was before is BEFORE
// refused with: begin with the state that the tables are in
package desk;

import static bookworm.meta.FieldState.field;

import bookworm.db.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.*;
import java.util.*;

/** Solution 19.4: the room of a book was a word, and becomes a model, in two changes: the rows move in between. */
public final class Rooms {

    private static final FieldState KEY = field(AutoField.class);
    private static final FieldState TITLE = field(CharField.class, "maxLength", 40);
    private static final FieldState WORD = field(CharField.class, "maxLength", 20);
    private static final FieldState PLACE = field(ForeignKey.class, "to", "desk.Room", "onDelete", OnDelete.PROTECT);
    private static final ModelState ROOM = model("Room", "id", KEY, "name", WORD.with("unique", true));

    /** A book has a word for its room. */
    public static final List<ModelState> BEFORE = List.of(model("Book", "id", KEY, "title", TITLE, "room", WORD));

    /** A book has a key to its room. */
    public static final List<ModelState> AFTER = List.of(ROOM, model("Book", "id", KEY, "title", TITLE, "place", PLACE));

    /** Both at once; nobody has a place yet. */
    private static final List<ModelState> BETWEEN = List.of(ROOM,
        model("Book", "id", KEY, "title", TITLE, "room", WORD, "place", PLACE.with("nullable", true)));

    private Rooms() { }

    /** Makes the tables of AFTER out of those of BEFORE. Each room that a book names becomes a row, and the book refers to it. */
    public static void move(Database desk) {
        follow(desk, BEFORE, BETWEEN);
        desk.update(Sql.of("INSERT INTO \"desk_room\" (\"name\") SELECT DISTINCT \"room\" FROM \"desk_book\""));
        desk.update(Sql.of("UPDATE \"desk_book\" SET \"place_id\" = "
            + "(SELECT R.\"id\" FROM \"desk_room\" R WHERE R.\"name\" = \"desk_book\".\"room\")"));
        follow(desk, BEFORE, AFTER);
    }

    private static ModelState model(String name, Object... fields) {
        return new ModelState("desk", name, Maps.of(fields), Map.of(), List.of(), List.of());
    }

    private static void follow(Database desk, List<ModelState> before, List<ModelState> after) {
        Schema.change(Models.of(before).values(), Models.of(after).values(), Renaming.NONE, desk.dialect())
            .forEach(statement -> desk.update(Sql.of(statement)));
    }
}
