package bookworm.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mistakes that show only when fields, or models, are seen side by side. */
final class ModelChecks {

    private final List<String> problems = new ArrayList<>();

    ModelChecks(List<ModelMeta> models) {
        models.forEach(this::checkColumns);
        models.forEach(this::checkConstraints);
        checkTables(models);
        checkWaysBack(models);
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

    private void checkWaysBack(List<ModelMeta> models) {
        Map<ModelMeta, Set<String>> taken = new HashMap<>();
        for (ModelMeta model : models) {
            for (FieldMeta field : model.fields()) {
                if (field.reference() != null && !field.reference().hidden()) {
                    ModelMeta target = field.reference().target();
                    String wayBack = field.reference().relatedName();
                    boolean clash = target.find(wayBack).isPresent()
                        || !taken.computeIfAbsent(target, each -> new HashSet<>()).add(wayBack);
                    if (clash) {
                        problems.add(field + ": " + target + " already has something called " + wayBack
                            + ": give the foreign key another relatedName.");
                    }
                }
            }
        }
    }
}
