// misconception: two texts that are equal are the same
// refused with: equals tells it
import bookworm.meta.*;
import java.util.*;

ProjectState renamed(String label, String name) {
    ModelState old = model(label);
    ModelState now = new ModelState(old.app(), name, old.fields(), old.options(), old.indexes(), old.constraints());
    Map<String, ModelState> changed = new TreeMap<>(without(label).with(now).models);
    changed.replaceAll((each, model) -> {
        Map<String, FieldState> fields = new LinkedHashMap<>(model.fields());
        fields.replaceAll((field, state) -> state.to() == label ? state.with("to", now.label()) : state);
        fields.replaceAll((field, state) -> state.through() == label ? state.with("through", now.label()) : state);
        return model.withFields(fields);
    });
    return new ProjectState(changed);
}
