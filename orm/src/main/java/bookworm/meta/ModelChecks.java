package bookworm.meta;

import java.util.*;
import java.util.function.Function;
import java.util.stream.Stream;

/** The mistakes that show only when fields, or models, are seen side by side. */
final class ModelChecks {

    private final List<String> problems = new ArrayList<>();
    /**
     * The ways back that the models make, by the model that they start from and by name: they are not that model's yet.
     */
    private final Map<ModelMeta, Map<String, Relation>> waysBack = new HashMap<>();

    List<String> problems(List<ModelMeta> models) {
        checkDistinct(models, "name", ModelMeta::label, "@Meta(app = \"...\")");
        checkDistinct(models, "table", ModelMeta::table, "@Meta(table = \"...\")");
        for (ModelMeta model : models) {
            checkDistinct(model.fields(), "column", FieldMeta::column, "column = \"...\"");
            long keys = model.fields().stream().filter(FieldMeta::isPrimaryKey).count();
            if (keys > 1) {
                problems.add(model + " has " + keys + " primary keys: keep primaryKey = true on one field.");
            }
            Stream.concat(
                model.state().constraints().stream().flatMap(constraint -> constraint.mistakes(model).stream()),
                model.state().indexes().stream().flatMap(index -> unknown(model, "has an index over", index.fields()).stream()))
                .forEach(mistake -> problems.add(model + ": " + mistake));
            checkNames(model);
            model.relations().forEach(this::checkWayBack);
        }
        models.forEach(model -> model.state().ordering().forEach(term -> checkOrdering(model, ModelReader.bare(term))));
        return problems;
    }

    private <T> void checkDistinct(List<T> users, String what, Function<T, String> name, String mend) {
        Map<String, T> taken = new HashMap<>();
        for (T user : users) {
            T other = taken.putIfAbsent(name.apply(user), user);
            if (other != null) {
                problems.add(other + " and " + user + " both use the " + what + " " + name.apply(user)
                    + ": give one of them another with " + mend + ".");
            }
        }
    }

    /** Names that the database would refuse, or cut off without a word; tables and columns are shortened already. */
    private void checkNames(ModelMeta model) {
        Stream.of(Stream.of(model.table()), model.fields().stream().map(FieldMeta::column),
                model.state().indexes().stream().map(IndexState::name), model.state().constraints().stream().map(Constraint::name))
            .flatMap(names -> names).filter(name -> !Naming.fits(name))
            .forEach(name -> problems.add(model + ": '" + name + "' cannot name anything in a database: take 1 to "
                + Naming.MAX_LENGTH + " bytes, of which a letter beyond ASCII takes several, and no control characters."));
    }

    /** A mistake for each of the names that is no column of the model, with what it is that names it. */
    static List<String> unknown(ModelMeta model, String what, List<String> names) {
        return names.stream().map(ModelReader::bare).filter(name -> model.find(name).isEmpty())
            .map(name -> what + " '" + name + "', which is no column of it." + Suggestion.of(name, model.lookupNames())).toList();
    }

    /** Between the operations of a migration, a model may stand beside the one that replaces it. */
    private void checkWayBack(Relation relation) {
        Relation back = relation.reversed();
        ModelMeta model = back.source();
        if (back.isHidden() || relation.source().javaClass() == null) {
            return;
        }
        if (model.find(back.name()).isPresent() || relation(model, back.name()).isPresent()) {
            problems.add(relation + ": " + model + " already has something called " + back.name()
                + ": give the relation another relatedName.");
        } else {
            waysBack.computeIfAbsent(model, each -> new HashMap<>()).put(back.name(), back);
        }
    }

    private Optional<Relation> relation(ModelMeta model, String name) {
        return model.relation(name).or(() -> Optional.ofNullable(waysBack.getOrDefault(model, Map.of()).get(name)));
    }

    /** Follows the relations of a path; what comes after a plain field are words for lookups to know. */
    private void checkOrdering(ModelMeta model, String path) {
        ModelMeta at = model;
        for (String step : path.split("__", -1)) {
            Optional<Relation> relation = relation(at, step);
            if (relation.isEmpty()) {
                if (at.find(step).isEmpty()) {
                    problems.add(model + ": orders by '" + path + "', but " + at + " has no '" + step + "'."
                        + Suggestion.of(step, at.lookupNames()));
                }
                return;
            }
            at = relation.get().target();
        }
    }
}
