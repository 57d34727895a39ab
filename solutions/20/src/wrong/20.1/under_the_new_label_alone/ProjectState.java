// misconception: the key of the map is its name
// refused with: says this label itself
import bookworm.meta.*;
import java.util.*;

ProjectState renamed(String label, String name) {
    ModelState old = model(label);
    String now = old.app() + "." + name;
    Map<String, ModelState> changed = new TreeMap<>(without(label).models);
    changed.put(now, old);
    changed.replaceAll((each, model) -> {
        Map<String, FieldState> fields = new LinkedHashMap<>(model.fields());
        fields.replaceAll((field, state) -> label.equals(state.to()) ? state.with("to", now) : state);
        fields.replaceAll((field, state) -> label.equals(state.through()) ? state.with("through", now) : state);
        return model.withFields(fields);
    });
    return new ProjectState(changed);
}
