// right because: an Optional that is emptied by each filter; with() takes null for no option
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.function.UnaryOperator;

private FieldState withInitial(FieldState state, UnaryOperator<Object> toJdbc) {
    return state.with("initial", Optional.ofNullable(model.prototype).map(this::held).filter(value -> !(value instanceof Temporal))
        .filter(value -> value.equals(held(ModelMeta.construct(model.constructor)))).map(toJdbc).map(FieldReader::plain).orElse(null));
}
