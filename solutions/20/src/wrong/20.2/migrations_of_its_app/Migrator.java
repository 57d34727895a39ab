// misconception: the models of other apps are none of its business
// refused with: A state does not have all models that were made before
import java.util.*;

private List<Step> steps(Planned planned) {
    Migration migration = planned.migration();
    String app = migration.app();
    boolean backwards = planned.backwards();
    ProjectState state = ProjectState.after(migrations.subList(0, migrations.indexOf(migration)).stream().filter(each -> each.app().equals(app)).toList());
    List<Step> steps = new ArrayList<>();
    for (Operation operation : migration.operations()) {
        ProjectState next = operation.apply(state, app);
        Operation.Change change = new Operation.Change(app, backwards ? next : state, backwards ? state : next, backwards);
        steps.addAll(backwards ? 0 : steps.size(), operation.steps(change));
        state = next;
    }
    return steps;
}
