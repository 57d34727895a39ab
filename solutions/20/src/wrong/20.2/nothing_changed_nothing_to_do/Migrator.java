// misconception: where the state stays, nothing is to be done
// refused with: may change rows
import java.util.*;

private List<Step> steps(Planned planned) {
    Migration migration = planned.migration();
    String app = migration.app();
    boolean backwards = planned.backwards();
    ProjectState state = ProjectState.after(migrations.subList(0, migrations.indexOf(migration)));
    List<Step> steps = new ArrayList<>();
    for (Operation operation : migration.operations()) {
        ProjectState next = operation.apply(state, app);
        if (next.equals(state)) {
            continue;
        }
        Operation.Change change = new Operation.Change(app, backwards ? next : state, backwards ? state : next, backwards);
        steps.addAll(backwards ? 0 : steps.size(), operation.steps(change));
        state = next;
    }
    return steps;
}
