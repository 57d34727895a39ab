package desk;

import static bookworm.meta.FieldState.field;

import bookworm.exercises.Todo;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import java.util.*;

/** Exercise 20.6, for another evening: the name of an author becomes two, with rows in place, and one again. */
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
        throw new Todo("20.6", "name the operations, in their order");
    }
}
