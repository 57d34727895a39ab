package bookworm.meta;

import java.util.*;

/** The mistakes that show only when fields, or models, are seen side by side. */
final class ModelChecks {

    private final List<String> problems = new ArrayList<>();
    private final Map<ModelMeta, Set<String>> taken = new HashMap<>();
    private final List<Relation> waysBack;

    /** Checks models, and with them the ways back that they make in those that they lead to. */
    ModelChecks(List<ModelLinker> linkers) {
        List<ModelMeta> models = linkers.stream().map(ModelLinker::meta).toList();
        this.waysBack = linkers.stream().flatMap(linker -> linker.waysBack().stream()).toList();
        models.forEach(this::checkColumns);
        models.forEach(this::checkConstraints);
        checkTables(models);
        waysBack.forEach(this::checkWayBack);
        models.forEach(model -> model.ordering().forEach(term -> checkOrdering(model, ModelReader.bare(term))));
    }

    List<String> problems() {
        return problems;
    }

    private void checkColumns(ModelMeta model) {
        Map<String, FieldMeta> byColumn = new HashMap<>();
        for (FieldMeta field : model.fields()) {
            FieldMeta other = byColumn.putIfAbsent(field.column(), field);
            if (other != null) {
                problems.add(other + " and " + field + " both use the column " + field.column()
                    + ": give one of them another with column = \"...\".");
            }
        }
        long keys = model.fields().stream().filter(FieldMeta::isPrimaryKey).count();
        if (keys > 1) {
            problems.add(model + " has " + keys + " primary keys: keep primaryKey = true on one field.");
        }
    }

    private void checkConstraints(ModelMeta model) {
        for (Constraint constraint : model.constraints()) {
            constraint.mistakes(model).forEach(mistake -> problems.add(model + ": " + mistake));
        }
    }

    private void checkTables(List<ModelMeta> models) {
        Map<String, ModelMeta> byTable = new HashMap<>();
        for (ModelMeta model : models) {
            ModelMeta other = byTable.putIfAbsent(model.table(), model);
            if (other != null) {
                problems.add(other + " and " + model + " both use the table " + model.table()
                    + ": give one of them another with @Meta(table = \"...\").");
            }
        }
    }

    /** Follows the relations of a path; what comes after a plain field are words for lookups to know. */
    private void checkOrdering(ModelMeta model, String path) {
        ModelMeta at = model;
        for (String step : path.split("__")) {
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

    /** The relation of that name. The ways back of models that are being checked are not theirs yet. */
    private Optional<Relation> relation(ModelMeta model, String name) {
        return model.relation(name)
            .or(() -> waysBack.stream().filter(each -> each.source() == model && each.name().equals(name)).findFirst());
    }

    private void checkWayBack(Relation back) {
        ModelMeta model = back.source();
        boolean clash = model.find(back.name()).isPresent() || model.relation(back.name()).isPresent()
            || !taken.computeIfAbsent(model, each -> new HashSet<>()).add(back.name());
        if (clash) {
            Object from = back.kind() == Relation.Kind.BACKWARD ? back.field() : back.target();
            problems.add(from + ": " + model + " already has something called " + back.name()
                + ": give the relation another relatedName.");
        }
    }
}
