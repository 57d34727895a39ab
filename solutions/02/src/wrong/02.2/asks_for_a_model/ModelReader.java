// misconception: a model is whatever extends Model
// refused with: ask for ModelObject
private void read(Class<?> type) {
    if (type != null && bookworm.Model.class.isAssignableFrom(type)) {
        read(type.getSuperclass());
        Arrays.stream(type.getDeclaredFields()).forEach(this::read);
    }
}
