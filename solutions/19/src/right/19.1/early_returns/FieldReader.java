// right because: three reasons to leave the state as it is, one after the other
import java.time.temporal.Temporal;
import java.util.function.UnaryOperator;

private FieldState withInitial(FieldState state, UnaryOperator<Object> toJdbc) {
    if (model.prototype == null) {
        return state;
    }
    Object value = held(model.prototype);
    if (value == null || value instanceof Temporal) {
        return state;
    }
    Object other = held(ModelMeta.construct(model.constructor));
    return value.equals(other) ? state.with("initial", plain(toJdbc.apply(value))) : state;
}
