// misconception: render() has all models
// refused with: There is no model Bok
import bookworm.OldRows;

public OldRows rows(String model) {
    String label = model.contains(".") ? model : app + "." + model;
    return new OldRows(state.render().get(label));
}
