// right because: the states are kept, and it counts down
import java.util.*;

private List<Step> steps(Planned planned) {
    List<Operation> operations = planned.migration().operations();
    String app = planned.migration().app();
    List<ProjectState> states = new ArrayList<>();
    states.add(ProjectState.after(migrations.subList(0, migrations.indexOf(planned.migration()))));
    for (Operation operation : operations) {
        states.add(operation.apply(states.get(states.size() - 1), app));
    }
    List<Step> steps = new ArrayList<>();
    if (planned.backwards()) {
        for (int i = operations.size() - 1; i >= 0; i--) {
            steps.addAll(operations.get(i).steps(new Operation.Change(app, states.get(i + 1), states.get(i), true)));
        }
    } else {
        for (int i = 0; i < operations.size(); i++) {
            steps.addAll(operations.get(i).steps(new Operation.Change(app, states.get(i), states.get(i + 1), false)));
        }
    }
    return steps;
}
