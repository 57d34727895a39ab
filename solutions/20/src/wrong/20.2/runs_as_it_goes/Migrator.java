// misconception: a step is there to be run
// refused with: no step runs here
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
        steps.addAll(backwards ? 0 : steps.size(), operation.steps(change));
        operation.steps(change).forEach(step -> step.code().run());
        state = next;
    }
    return steps;
}
