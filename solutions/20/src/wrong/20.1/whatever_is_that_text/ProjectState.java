// misconception: whatever says that label is a relation
// refused with: only to and through
import bookworm.meta.*;
import java.util.*;

ProjectState renamed(String label, String name) {
    ModelState old = model(label);
    ModelState now = new ModelState(old.app(), name, old.fields(), old.options(), old.indexes(), old.constraints());
    Map<String, ModelState> changed = new TreeMap<>(without(label).with(now).models);
    changed.replaceAll((each, model) -> {
        Map<String, FieldState> fields = new LinkedHashMap<>(model.fields());
        fields.replaceAll((field, state) -> {
            Map<String, Object> options = new TreeMap<>(state.options());
            options.replaceAll((option, value) -> label.equals(value) ? now.label() : value);
            return new FieldState(state.kind(), options);
        });
        return model.withFields(fields);
    });
    return new ProjectState(changed);
}
