// right because: each operation is a list of its own
import java.util.*;

private List<Step> steps(Planned planned) {
    List<Migration> before = new ArrayList<>();
    for (Migration each : migrations) {
        if (each == planned.migration()) {
            break;
        }
        before.add(each);
    }
    ProjectState state = ProjectState.after(before);
    Deque<List<Step>> lists = new ArrayDeque<>();
    for (Operation operation : planned.migration().operations()) {
        ProjectState next = operation.apply(state, planned.migration().app());
        if (planned.backwards()) {
            lists.addFirst(operation.steps(new Operation.Change(planned.migration().app(), next, state, true)));
        } else {
            lists.addLast(operation.steps(new Operation.Change(planned.migration().app(), state, next, false)));
        }
        state = next;
    }
    return lists.stream().flatMap(List::stream).toList();
}
