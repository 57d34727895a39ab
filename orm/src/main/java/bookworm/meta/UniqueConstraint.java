package bookworm.meta;

import java.util.List;

/** No two rows agree in all of these fields. Rows with a null in one of them never count as agreeing. */
public record UniqueConstraint(String name, List<String> fields) implements Constraint {

    @Override
    public List<String> mistakes(ModelMeta model) {
        return ModelChecks.unknown(model, "the constraint " + name + " names", fields);
    }
}
