package bookworm.meta;

import java.util.*;

/** The mistakes that show only when fields, or models, are seen side by side. */
final class ModelChecks {

    private final List<String> problems = new ArrayList<>();
    private final Map<ModelMeta, Set<String>> taken = new HashMap<>();
    private final List<Relation> waysBack;

    /** Checks models, and with them the ways back along their tables of links. */
    ModelChecks(List<ModelMeta> models, List<Relation> linksBack) {
        models.forEach(this::checkColumns);
        models.forEach(this::checkConstraints);
        checkTables(models);
        models.forEach(this::checkWaysBack);
        linksBack.forEach(back -> checkWayBack(back.target().name(), back.source(), back.name()));
        waysBack = new ArrayList<>(linksBack);
        models.forEach(model -> model.relations().stream().filter(ModelChecks::leadsBack)
            .forEach(relation -> waysBack.add(Relation.backward(relation.field()))));
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

    private void checkWaysBack(ModelMeta model) {
        for (FieldMeta field : model.fields()) {
            if (field.reference() != null && !field.reference().hidden()) {
                checkWayBack(field.toString(), field.reference().target(), field.reference().relatedName());
            }
        }
    }

    private static boolean leadsBack(Relation relation) {
        return relation.kind() == Relation.Kind.FORWARD && !relation.field().reference().hidden();
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

    private void checkWayBack(String from, ModelMeta target, String name) {
        boolean clash = target.find(name).isPresent() || target.relation(name).isPresent()
            || !taken.computeIfAbsent(target, each -> new HashSet<>()).add(name);
        if (clash) {
            problems.add(from + ": " + target + " already has something called " + name
                + ": give the relation another relatedName.");
        }
    }
}
