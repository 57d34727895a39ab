// misconception: the model is made anew
// refused with: takes its rows along
package desk;

import static bookworm.meta.FieldState.field;

import bookworm.Row;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;

/** Solution 20.6: the name of an author becomes two, with rows in place, and one again. */
public final class Names {

    private static final FieldState KEY = field(AutoField.class);
    private static final FieldState NAME = field(CharField.class, "maxLength", 100);

    /** An author has a name. */
    public static final ModelState BEFORE = new ModelState("desk", "Author", Maps.of("id", KEY, "name", NAME), Map.of(),
        List.of(new IndexState("by_name", List.of("name"))), List.of());

    /** An author has a first and a last name. */
    public static final ModelState AFTER = new ModelState("desk", "Author", Maps.of("id", KEY, "firstName", NAME, "lastName", NAME), Map.of(),
        List.of(new IndexState("by_name", List.of("lastName", "firstName"))), List.of());

    private Names() { }

    /** The operations of a migration from the one to the other, which keeps the names, and can be undone. */
    public static List<Operation> operations() {
        return List.of(new DeleteModel("Author"), new CreateModel("Author", AFTER.fields(), AFTER.options(), AFTER.indexes(), AFTER.constraints()));
    }

    private static void split(OldModels models) {
        for (Row author : models.rows("Author").list()) {
            String name = author.getString("name");
            int space = name.lastIndexOf(' ');
            models.rows("Author").filter("id", author.get("id"))
                .update("firstName", space < 0 ? "" : name.substring(0, space), "lastName", name.substring(space + 1));
        }
    }

    private static void join(OldModels models) {
        for (Row author : models.rows("Author").list()) {
            String name = author.getString("firstName") + " " + author.getString("lastName");
            models.rows("Author").filter("id", author.get("id")).update("name", name.strip());
        }
    }
}
