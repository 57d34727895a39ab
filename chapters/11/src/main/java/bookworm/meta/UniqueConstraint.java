package bookworm.meta;

import bookworm.db.Dialect;
import java.util.List;

/** No two rows agree in all of these fields. Rows with a null in one of them never count as agreeing. */
public record UniqueConstraint(String name, List<String> fields) implements Constraint {

    @Override public String definition(ModelMeta model, Dialect dialect) { return "UNIQUE " + model.columns(fields, dialect); }

    @Override public List<String> mistakes(ModelMeta model) {
        return ModelChecks.unknown(model, "the constraint " + name + " names", fields);
    }
}
