// right because: the proxy's class has a method for each option, too
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
