package bookworm.meta;

import java.util.*;
import java.util.function.Function;
import java.util.stream.Stream;

/** The mistakes that show only when fields, or models, are seen side by side. */
record ModelChecks(List<String> problems) {

    void check(List<ModelMeta> models) {
        checkDistinct(models, "name", ModelMeta::label, "give one of them another with @Meta(app = \"...\")");
        checkDistinct(models, "table", ModelMeta::table, "give one of them another with @Meta(table = \"...\")");
        for (ModelMeta model : models) {
            checkDistinct(model.fields(), "column", FieldMeta::column, "give one of them another with column = \"...\"");
            long keys = model.fields().stream().filter(FieldMeta::isPrimaryKey).count();
            if (keys > 1) {
                problems.add(model + " has " + keys + " primary keys: keep primaryKey = true on one field.");
            }
            Stream.concat(
                model.state().constraints().stream().flatMap(constraint -> constraint.mistakes(model).stream()),
                model.state().indexes().stream().flatMap(index -> unknown(model, "has an index over", index.fields()).stream()))
                .forEach(mistake -> problems.add(model + ": " + mistake));
            checkNames(model);
        }
    }

    private <T> void checkDistinct(List<T> users, String what, Function<T, String> name, String fix) {
        Map<String, T> taken = new HashMap<>();
        for (T user : users) {
            T other = taken.putIfAbsent(name.apply(user), user);
            if (other != null) {
                problems.add(other + " and " + user + " both use the " + what + " " + name.apply(user) + ": " + fix + ".");
            }
        }
    }

    /** Names that the database would refuse, or cut off without a word; tables and columns are shortened already. */
    private void checkNames(ModelMeta model) {
        Stream.of(Stream.of(model.table()), model.fields().stream().map(FieldMeta::column),
                model.state().indexes().stream().map(IndexState::name), model.state().constraints().stream().map(Constraint::name))
            .flatMap(names -> names).filter(name -> !name.matches("[^\\p{Cntrl}\\p{Cs}]{1," + Naming.MAX_LENGTH + "}"))
            .forEach(name -> problems.add(model + ": '" + name + "' cannot name anything in a database: take 1 to "
                + Naming.MAX_LENGTH + " characters, and no control characters."));
    }

    /** A mistake for each of the names that is no field of the model, with what it is that names it. */
    static List<String> unknown(ModelMeta model, String what, List<String> names) {
        return names.stream().map(ModelReader::bare).filter(name -> model.find(name).isEmpty())
            .map(name -> what + " '" + name + "', which is no field of it."
                + Suggestion.of(name, model.fields().stream().map(FieldMeta::name).toList())).toList();
    }
}
