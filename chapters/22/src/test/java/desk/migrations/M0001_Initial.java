package desk.migrations;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.*;

import bookworm.fields.*;
import bookworm.migrations.*;
import java.util.List;

public final class M0001_Initial implements Migration {

    @Override public List<String> dependencies() { return List.of(); }

    @Override public List<Operation> operations() { return List.of(
            new CreateModel("Shelf", map(
                "id", field(AutoField.class)))); }
}
