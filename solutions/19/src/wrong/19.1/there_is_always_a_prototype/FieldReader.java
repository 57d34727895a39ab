// misconception: objects of every class can be made
// refused with: model.prototype is null
import java.time.temporal.Temporal;
import java.util.function.UnaryOperator;

private FieldState withInitial(FieldState state, UnaryOperator<Object> toJdbc) {
    Object value = held(model.prototype);
    boolean isFixed = value != null && !(value instanceof Temporal) && value.equals(held(ModelMeta.construct(model.constructor)));
    return isFixed ? state.with("initial", plain(toJdbc.apply(value))) : state;
}
