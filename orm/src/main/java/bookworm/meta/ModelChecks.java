package bookworm.meta;

import java.util.*;

/** The mistakes that show only when fields, or models, are seen side by side. */
final class ModelChecks {

    private final List<String> problems = new ArrayList<>();

    private final Map<ModelMeta, Set<String>> taken = new HashMap<>();

    /** Checks models, and with them the ways back along their tables of links. */
    ModelChecks(List<ModelMeta> models, List<Relation> linksBack) {
        models.forEach(this::checkColumns);
        models.forEach(this::checkConstraints);
        checkTables(models);
        models.forEach(this::checkWaysBack);
        linksBack.forEach(back -> checkWayBack(back.target().name(), back.source(), back.name()));
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

    private void checkWayBack(String from, ModelMeta target, String name) {
        boolean clash = target.find(name).isPresent() || target.relation(name).isPresent()
            || !taken.computeIfAbsent(target, each -> new HashSet<>()).add(name);
        if (clash) {
            problems.add(from + ": " + target + " already has something called " + name
                + ": give the relation another relatedName.");
        }
    }
}
