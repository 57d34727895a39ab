// misconception: a state may be changed as long as another one is given
// refused with: refuses to be changed
import bookworm.meta.*;
import java.util.*;

ProjectState renamed(String label, String name) {
    ModelState old = model(label);
    ModelState now = new ModelState(old.app(), name, old.fields(), old.options(), old.indexes(), old.constraints());
    ProjectState state = without(label).with(now);
    for (ModelState model : state.models().values()) {
        model.fields().replaceAll((field, each) -> label.equals(each.to()) ? each.with("to", now.label()) : each);
        model.fields().replaceAll((field, each) -> label.equals(each.through()) ? each.with("through", now.label()) : each);
    }
    return state;
}
