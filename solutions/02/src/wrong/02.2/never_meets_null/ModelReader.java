// misconception: above each class there is another one, up to Object
// refused with: above an interface there is null
private void read(Class<?> type) {
    if (ModelObject.class.isAssignableFrom(type)) {
        read(type.getSuperclass());
        Arrays.stream(type.getDeclaredFields()).forEach(this::read);
    }
}
