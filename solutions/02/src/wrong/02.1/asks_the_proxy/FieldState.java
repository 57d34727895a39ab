// misconception: every method of the proxy's class is an option
// refused with: toString() is a method of every annotation, and no option
@SuppressWarnings("unchecked") public <T> T option(String name) {
    try {
        for (Method member : annotation.getClass().getDeclaredMethods()) {
            if (member.getName().equals(name)) {
                member.setAccessible(true);
                return (T) member.invoke(annotation);
            }
        }
        return null;
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
    }
}
