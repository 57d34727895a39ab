// misconception: the model itself has its new name already
// refused with: so does the renamed model
import bookworm.meta.*;
import java.util.*;

ProjectState renamed(String label, String name) {
    ModelState old = model(label);
    ModelState now = new ModelState(old.app(), name, old.fields(), old.options(), old.indexes(), old.constraints());
    Map<String, ModelState> changed = new TreeMap<>(without(label).with(now).models);
    changed.replaceAll((each, model) -> {
        if (each.equals(now.label())) {
            return model;
        }
        Map<String, FieldState> fields = new LinkedHashMap<>(model.fields());
        fields.replaceAll((field, state) -> label.equals(state.to()) ? state.with("to", now.label()) : state);
        fields.replaceAll((field, state) -> label.equals(state.through()) ? state.with("through", now.label()) : state);
        return model.withFields(fields);
    });
    return new ProjectState(changed);
}
