// right because: each model is made anew, the renamed one under its name
import bookworm.meta.*;
import java.util.*;

ProjectState renamed(String label, String name) {
    String app = model(label).app();
    ProjectState state = EMPTY;
    for (ModelState model : models.values()) {
        Map<String, FieldState> fields = new LinkedHashMap<>();
        for (Map.Entry<String, FieldState> entry : model.fields().entrySet()) {
            FieldState field = entry.getValue();
            for (String option : List.of("to", "through")) {
                if (label.equals(field.options().get(option))) {
                    field = field.with(option, app + "." + name);
                }
            }
            fields.put(entry.getKey(), field);
        }
        state = state.with(new ModelState(model.app(), model.label().equals(label) ? name : model.name(), fields, model.options(), model.indexes(),
            model.constraints()));
    }
    return state;
}
