// misconception: a migration sees its app alone
// refused with: is a label
import bookworm.OldRows;

public OldRows rows(String model) {
    String label = state.model(app + "." + model).label();
    return new OldRows(state.render().get(label));
}
