package bookworm.meta;

import java.util.List;

/** No two rows agree in all of these fields. Rows with a null in one of them never count as agreeing. */
public record UniqueConstraint(String name, List<String> fields) implements Constraint {

    @Override
    public List<String> mistakes(ModelMeta model) {
        return fields.stream().filter(field -> model.find(field).isEmpty())
            .map(field -> "the constraint " + name + " names '" + field + "', which is no column of it."
                + Suggestion.of(field, model.lookupNames()))
            .toList();
    }
}
