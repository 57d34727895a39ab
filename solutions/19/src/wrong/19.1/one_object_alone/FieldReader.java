// misconception: what one object holds is what the class says
// refused with: Look at two
import java.time.temporal.Temporal;
import java.util.function.UnaryOperator;

private FieldState withInitial(FieldState state, UnaryOperator<Object> toJdbc) {
    Object value = model.prototype == null ? null : held(model.prototype);
    boolean isFixed = value != null && !(value instanceof Temporal);
    return isFixed ? state.with("initial", plain(toJdbc.apply(value))) : state;
}
