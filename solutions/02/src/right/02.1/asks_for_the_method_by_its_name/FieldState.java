// right because: a method that is not there is told by an exception of its own
@SuppressWarnings("unchecked") public <T> T option(String name) {
    try {
        Method member = kind().getDeclaredMethod(name);
        member.setAccessible(true);
        return (T) member.invoke(annotation);
    } catch (NoSuchMethodException e) {
        return null;
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
    }
}
