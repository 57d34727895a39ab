package desk.migrations;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.*;

import bookworm.fields.*;
import bookworm.migrations.*;
import java.util.List;

public final class M0002_Shelf_room implements Migration {

    @Override public List<String> dependencies() { return List.of("desk.M0001_Initial"); }

    @Override public List<Operation> operations() { return List.of(
            new AddField("Shelf", "room", field(CharField.class, "initial", Rooms.LIBRARY, "maxLength", 20))); }
}
