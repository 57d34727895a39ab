package bookworm.meta;

import java.util.*;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The mistakes that show only when fields, or models, are seen side by side.
 *
 * @param reverse the reverse relations that the models make; the models do not have them yet
 */
record ModelChecks(List<Relation> reverse, List<String> problems) {

    void check(List<ModelMeta> models) {
        checkDistinct(models, "name", ModelMeta::label, "give one of them another with @Meta(app = \"...\")");
        checkDistinct(models, "table", ModelMeta::table, "give one of them another with @Meta(table = \"...\")");
        for (ModelMeta model : models) {
            checkDistinct(model.fields(), "column", FieldMeta::column, "give one of them another with column = \"...\"");
            checkDistinct(model.fields(), "name", FieldMeta::attribute, "a foreign key goes by that name too, so rename one");
            long keys = model.fields().stream().filter(FieldMeta::isPrimaryKey).count();
            if (keys > 1) {
                problems.add(model + " has " + keys + " primary keys: keep primaryKey = true on one field.");
            }
            Stream.concat(
                model.state().constraints().stream().flatMap(constraint -> constraint.mistakes(model).stream()),
                model.state().indexes().stream().flatMap(index -> unknown(model, "has an index over", index.fields()).stream()))
                .forEach(mistake -> problems.add(model + ": " + mistake));
            checkNames(model);
            model.state().ordering().forEach(term -> checkOrdering(model, ModelReader.bare(term)));
        }
        reverse.forEach(this::checkReverse);
    }

    /** A mistake for each relation to a model that {@link Models#check} was told of alone: its rows may be gone already. */
    static List<String> forgotten(ModelMeta model) {
        return model.relations().stream().filter(relation -> relation.target().isNamed).map(relation -> relation + " leads to "
            + relation.target() + ", which was named to Models.check without " + model + ": name every model there, at start-up, since "
            + "whatever is deleted takes along only what is known.").toList();
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
            .flatMap(names -> names).filter(name -> !Naming.fits(name))
            .forEach(name -> problems.add(model + ": '" + name + "' cannot name anything in a database: take 1 to "
                + Naming.MAX_BYTES + " bytes, of which a letter beyond ASCII takes several, and no control characters."));
    }

    /** A mistake for each of the names that is no field of the model, with what it is that names it. */
    static List<String> unknown(ModelMeta model, String what, List<String> names) {
        return names.stream().map(ModelReader::bare).filter(name -> model.find(name).isEmpty())
            .map(name -> what + " '" + name + "', which is no field of it." + Suggestion.of(name, model.lookupNames())).toList();
    }

    /** Between the operations of a migration, where models have no class, one may stand beside the one that replaces it. */
    private void checkReverse(Relation back) {
        ModelMeta model = back.source();
        boolean isTaken = model.find(back.name()).isPresent() || relation(model, back.name()).filter(first -> first != back).isPresent();
        if (isTaken && !back.isHidden() && back.target().javaClass() != null) {
            problems.add(back.reversed() + ": " + model + " already has something called " + back.name()
                + ": give the relation another relatedName.");
        }
    }

    private Optional<Relation> relation(ModelMeta model, String name) {
        return model.relation(name).or(() -> reverse.stream()
            .filter(each -> each.source() == model && each.name().equals(name)).findFirst());
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
