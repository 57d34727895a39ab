// misconception: two objects that hold the same value hold the same object
// refused with: compare them by equals
import java.time.temporal.Temporal;
import java.util.function.UnaryOperator;

private FieldState withInitial(FieldState state, UnaryOperator<Object> toJdbc) {
    Object value = model.prototype == null ? null : held(model.prototype);
    boolean isFixed = value != null && !(value instanceof Temporal) && value == held(ModelMeta.construct(model.constructor));
    return isFixed ? state.with("initial", plain(toJdbc.apply(value))) : state;
}
