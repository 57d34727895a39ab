// right because: a helper changes one model, with and without do the rest
import bookworm.meta.*;
import java.util.*;

ProjectState renamed(String label, String name) {
    ModelState old = model(label);
    ModelState moved = new ModelState(old.app(), name, old.fields(), old.options(), old.indexes(), old.constraints());
    ProjectState state = without(label).with(moved);
    for (ModelState model : List.copyOf(state.models().values())) {
        state = state.with(redirected(model, label, moved.label()));
    }
    return state;
}

private static ModelState redirected(ModelState model, String from, String to) {
    Map<String, FieldState> fields = new LinkedHashMap<>();
    model.fields().forEach((name, field) -> {
        FieldState led = from.equals(field.to()) ? field.with("to", to) : field;
        fields.put(name, from.equals(led.through()) ? led.with("through", to) : led);
    });
    return model.withFields(fields);
}
