// misconception: the name alone tells the model
// refused with: which has no rows
import bookworm.OldRows;

public OldRows rows(String model) {
    String name = model.substring(model.indexOf('.') + 1);
    String label = state.models().keySet().stream().filter(each -> each.endsWith("." + name)).reduce((a, b) -> b)
        .orElseGet(() -> state.model(app + "." + model).label());
    return new OldRows(state.render().get(label));
}
