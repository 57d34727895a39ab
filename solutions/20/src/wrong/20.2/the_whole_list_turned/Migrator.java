// misconception: the way back is the list turned around
// refused with: Of each operation the first step comes first
import java.util.*;

private List<Step> steps(Planned planned) {
    Migration migration = planned.migration();
    String app = migration.app();
    boolean backwards = planned.backwards();
    ProjectState state = ProjectState.after(migrations.subList(0, migrations.indexOf(migration)));
    List<Step> steps = new ArrayList<>();
    for (Operation operation : migration.operations()) {
        ProjectState next = operation.apply(state, app);
        Operation.Change change = new Operation.Change(app, backwards ? next : state, backwards ? state : next, backwards);
        steps.addAll(operation.steps(change));
        state = next;
    }
    if (backwards) {
        Collections.reverse(steps);
    }
    return steps;
}
