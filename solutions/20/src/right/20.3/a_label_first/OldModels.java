// right because: one line for each case
import bookworm.OldRows;

public OldRows rows(String model) {
    if (model.indexOf('.') < 0) {
        return rows(app + '.' + model);
    }
    state.model(model);
    return new OldRows(state.render().get(model));
}
