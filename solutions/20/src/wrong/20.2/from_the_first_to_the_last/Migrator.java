// misconception: from nothing to the end, for all of them
// refused with: between AddField and
import java.util.*;

private List<Step> steps(Planned planned) {
    Migration migration = planned.migration();
    String app = migration.app();
    boolean backwards = planned.backwards();
    ProjectState state = ProjectState.after(migrations.subList(0, migrations.indexOf(migration)));
    List<Step> steps = new ArrayList<>();
    for (Operation operation : migration.operations()) {
        ProjectState next = operation.apply(state, app);
        ProjectState end = ProjectState.after(migrations.subList(0, migrations.indexOf(migration) + 1));
        Operation.Change change = new Operation.Change(app, backwards ? end : state, backwards ? state : next, backwards);
        steps.addAll(backwards ? 0 : steps.size(), operation.steps(change));
        state = next;
    }
    return steps;
}
