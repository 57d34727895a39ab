// misconception: a date that is the same in two objects is fixed
// refused with: another one tomorrow
import java.time.temporal.Temporal;
import java.util.function.UnaryOperator;

private FieldState withInitial(FieldState state, UnaryOperator<Object> toJdbc) {
    Object value = model.prototype == null ? null : held(model.prototype);
    boolean isFixed = value != null && value.equals(held(ModelMeta.construct(model.constructor)));
    return isFixed ? state.with("initial", plain(toJdbc.apply(value))) : state;
}
