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

    /** The operations after joining the first two that can be joined, and so on. */
    List<Operation> optimized(List<Operation> operations) {
        List<Operation> optimized = new ArrayList<>(operations);
        int index = 0;
        while (index < optimized.size()) {
            index = joinsLater(index, optimized) ? 0 : index + 1;
        }
        return optimized;
    }

    /** Joins an operation with a later one, if it can be, in the place of that or else in its own. */
    private boolean joinsLater(int index, List<Operation> operations) {
        Operation first = operations.get(index);
        boolean rightwards = true;
        for (int j = index + 1; j < operations.size(); j++) {
            Operation then = operations.get(j);
            Optional<Operation> joined = joined(first, then);
            if (joined.isPresent()) {
                boolean leftwards = operations.subList(index + 1, j).stream()
                    .allMatch(each -> joined(each, then).isEmpty() && mayPass(each, then));
                if (rightwards || leftwards) {
                    operations.set(rightwards ? j : index, joined.get());
                    operations.remove(rightwards ? index : j);
                }
                return rightwards || leftwards;
            }
            rightwards &= mayPass(first, then);
        }
        return false;
    }

    /** The one operation that does what the two do. */
    private Optional<Operation> joined(Operation first, Operation then) {
        if (first instanceof CreateModel create && then instanceof ModelChange change && change.model().equals(create.model())) {
            ModelState model = change.apply(create.apply(ProjectState.EMPTY, app), app).model(app + "." + create.model());
            return Optional.of(new CreateModel(model.name(), model.fields(), model.options(), model.indexes(), model.constraints()));
        }
        boolean gone = first instanceof RemoveField remove && then instanceof DeleteModel delete
            && delete.model().equals(remove.model());
        return gone ? Optional.of(then) : Optional.empty();
    }

    /**
     * Whether the two could be done in the other order as well: the later one has nothing to do with what the first is
     * about.
     */
    private boolean mayPass(Operation first, Operation then) {
        if (first instanceof FieldOperation field && then instanceof FieldOperation other) {
            return !(field.model().equals(other.model()) && field.name().equals(other.name()));
        }
        return first instanceof Movable own && then instanceof Movable other && !concerns(other, own.model());
    }

    private boolean concerns(Movable operation, String model) {
        return operation instanceof DeleteModel || operation.model().equals(model)
            || operation instanceof RenameModel rename && rename.from().equals(model)
            || operation instanceof CreateModel create && leadsTo(create.fields().values(), model)
            || operation instanceof FieldSetting setting && leadsTo(List.of(setting.field()), model);
    }

    private boolean leadsTo(Collection<FieldState> fields, String model) {
        return fields.stream().anyMatch(field -> field.targets().contains(app + "." + model));
    }
}
