// right because: a stream may climb, and another take the first annotation
import java.util.stream.Stream;
private void read(Class<?> type) {
    Deque<Class<?>> classes = new ArrayDeque<>();
    Stream.<Class<?>>iterate(type, each -> each != null && ModelObject.class.isAssignableFrom(each), Class::getSuperclass).forEach(classes::push);
    classes.stream().flatMap(each -> Arrays.stream(each.getDeclaredFields())).forEach(this::read);
}
private void read(Field field) {
    field.setAccessible(true);
    FieldReader.annotations(field).stream().limit(1).map(FieldState::new)
        .flatMap(state -> new FieldReader(field, state, this).read().stream()).forEach(state -> add(field, state));
}
