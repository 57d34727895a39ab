// misconception: the methods of an interface are public, so anybody may call them
// refused with: setAccessible(true) opens its method
@SuppressWarnings("unchecked") public <T> T option(String name) {
    try {
        for (Method member : kind().getDeclaredMethods()) {
            if (member.getName().equals(name)) {
                return (T) member.invoke(annotation);
            }
        }
        return null;
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
    }
}
