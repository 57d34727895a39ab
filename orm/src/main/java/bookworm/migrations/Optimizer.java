package bookworm.migrations;

import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;

/**
 * Makes two operations of an app one where that comes to the same: a field is added to a model that is just created, a
 * field is removed from one that is deleted. The two come together by passing over those between them (Django's
 * documentation, "Squashing migrations").
 */
record Optimizer(String app) {

    /** Joins the first two that can be joined, in the place of the later one or else of the first, and so on. */
    List<Operation> optimized(List<Operation> operations) {
        for (int i = 0; i < operations.size(); i++) {
            Operation first = operations.get(i);
            boolean rightwards = true;
            for (int j = i + 1; j < operations.size(); j++) {
                Operation then = operations.get(j);
                Operation joined = joined(first, then);
                if (joined == null) {
                    rightwards &= mayPass(first, then);
                } else if (rightwards || operations.subList(i + 1, j).stream()
                        .allMatch(each -> joined(each, then) == null && mayPass(each, then))) {
                    List<Operation> fewer = new ArrayList<>(operations);
                    fewer.set(rightwards ? j : i, joined);
                    fewer.remove(rightwards ? i : j);
                    return optimized(fewer);
                } else {
                    break;
                }
            }
        }
        return operations;
    }

    /** The one operation that does what the two do; null where there is none. */
    private Operation joined(Operation first, Operation then) {
        if (first instanceof CreateModel create && then instanceof ModelChange change
                && change.model().equals(create.model())) {
            ModelState model = change.apply(create.apply(ProjectState.EMPTY, app), app).model(app + "." + create.model());
            return new CreateModel(model.name(), model.fields(), model.options(), model.indexes(), model.constraints());
        }
        boolean gone = first instanceof RemoveField remove && then instanceof DeleteModel delete
            && delete.model().equals(remove.model());
        return gone ? then : null;
    }

    /**
     * Whether the two could be done in the other order as well: the later one has nothing to do with what the first is
     * about.
     */
    private boolean mayPass(Operation first, Operation then) {
        if (first instanceof FieldOperation field && then instanceof FieldOperation other) {
            return !(field.model().equals(other.model()) && field.name().equals(other.name()));
        }
        return first instanceof Movable movable && then instanceof Movable other && !concerns(other, movable.model());
    }

    private boolean concerns(Movable operation, String model) {
        String label = app + "." + model;
        Collection<FieldState> fields = operation instanceof CreateModel create ? create.fields().values()
            : operation instanceof FieldSetting setting ? List.of(setting.field()) : List.of();
        return operation instanceof DeleteModel || operation.model().equals(model)
            || operation instanceof RenameModel rename && rename.from().equals(model)
            || fields.stream().anyMatch(field -> Autodetector.targets(field).contains(label));
    }
}
