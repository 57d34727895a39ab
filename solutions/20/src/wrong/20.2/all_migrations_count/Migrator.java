// misconception: the state is that of all migrations
// refused with: applied to a state that it does not begin at
import java.util.*;

private List<Step> steps(Planned planned) {
    Migration migration = planned.migration();
    String app = migration.app();
    boolean backwards = planned.backwards();
    ProjectState state = ProjectState.after(migrations);
    List<Step> steps = new ArrayList<>();
    for (Operation operation : migration.operations()) {
        ProjectState next = operation.apply(state, app);
        Operation.Change change = new Operation.Change(app, backwards ? next : state, backwards ? state : next, backwards);
        steps.addAll(backwards ? 0 : steps.size(), operation.steps(change));
        state = next;
    }
    return steps;
}
