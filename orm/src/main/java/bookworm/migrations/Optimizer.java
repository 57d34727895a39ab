package bookworm.migrations;

import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.stream.Stream;

/**
 * Makes two operations one where that comes to the same: a field is added to a model that is just created, a field is
 * removed from one that is deleted. The two come together by passing over those between them (Django's documentation,
 * "Squashing migrations").
 */
final class Optimizer {

    private final String app;

    private Optimizer(String app) {
        this.app = app;
    }

    static List<Operation> optimized(List<Operation> operations, String app) {
        Optimizer optimizer = new Optimizer(app);
        List<Operation> before;
        List<Operation> after = operations;
        do {
            before = after;
            after = optimizer.pass(before);
        } while (after != before);
        return after;
    }

    /** Joins the first two that can be joined. */
    private List<Operation> pass(List<Operation> operations) {
        for (int i = 0; i < operations.size(); i++) {
            boolean rightwards = true;
            for (int j = i + 1; j < operations.size(); j++) {
                Operation other = operations.get(j);
                Operation joined = joined(operations.get(i), other);
                if (joined == null) {
                    rightwards &= mayPass(operations.get(i), other);
                    continue;
                }
                List<Operation> between = operations.subList(i + 1, j);
                if (!rightwards && !between.stream().allMatch(each -> joined(each, other) == null && mayPass(each, other))) {
                    break;
                }
                List<Operation> result = new ArrayList<>(operations.subList(0, i));
                result.addAll(rightwards ? between : List.of(joined));
                result.addAll(rightwards ? List.of(joined) : between);
                result.addAll(operations.subList(j + 1, operations.size()));
                return result;
            }
        }
        return operations;
    }

    /** The one operation that does what the two do; null where there is none. */
    private static Operation joined(Operation first, Operation then) {
        if (first instanceof CreateModel create && then instanceof ModelOperation change && change.model().equals(create.model())) {
            ModelState model = change.change(create.in(""));
            return new CreateModel(model.name(), model.fields(), model.options(), model.indexes(), model.constraints());
        }
        boolean gone = first instanceof RemoveField remove && then instanceof DeleteModel delete && delete.model().equals(remove.model());
        return gone ? then : null;
    }

    /** Whether the two could be done in the other order as well: the later one has nothing to do with what the first is about. */
    private boolean mayPass(Operation first, Operation then) {
        if (first instanceof FieldOperation field && then instanceof FieldOperation other) {
            return !(field.model().equals(other.model()) && field.name().equals(other.name()));
        }
        String model = model(first);
        return model != null && !concerns(then, model);
    }

    /** The one model that an operation is about; null where it is about more than that. */
    private static String model(Operation operation) {
        if (operation instanceof FieldOperation || operation instanceof AlterModelOptions || operation instanceof AlterModelTable) {
            return ((ModelOperation) operation).model();
        }
        return operation instanceof CreateModel create ? create.model() : operation instanceof DeleteModel delete ? delete.model()
            : operation instanceof RenameModel rename ? rename.to() : null;
    }

    private boolean concerns(Operation operation, String model) {
        if (operation instanceof DeleteModel || model(operation) == null) {
            return true;
        }
        Collection<FieldState> fields = operation instanceof CreateModel create ? create.fields().values()
            : operation instanceof AddField add ? List.of(add.field()) : operation instanceof AlterField alter ? List.of(alter.field()) : List.of();
        return model(operation).equals(model) || operation instanceof RenameModel rename && rename.from().equals(model)
            || fields.stream().anyMatch(field -> leadsTo(field, model));
    }

    private boolean leadsTo(FieldState field, String model) {
        String label = app + "." + model;
        return Stream.of(field.to(), field.through()).anyMatch(label::equals);
    }
}
