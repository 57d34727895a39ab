// misconception: a state may hold any object
// refused with: toJdbc makes it, before plain sees it
import java.time.temporal.Temporal;
import java.util.function.UnaryOperator;

private FieldState withInitial(FieldState state, UnaryOperator<Object> toJdbc) {
    Object value = model.prototype == null ? null : held(model.prototype);
    boolean isFixed = value != null && !(value instanceof Temporal) && value.equals(held(ModelMeta.construct(model.constructor)));
    return isFixed ? state.with("initial", plain(value)) : state;
}
