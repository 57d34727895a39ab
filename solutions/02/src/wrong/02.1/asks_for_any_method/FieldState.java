// misconception: every method that an annotation answers is an option
// refused with: toString() is a method of every annotation, and no option
@SuppressWarnings("unchecked") public <T> T option(String name) {
    try {
        Method member = kind().getMethod(name);
        member.setAccessible(true);
        return (T) member.invoke(annotation);
    } catch (NoSuchMethodException e) {
        return null;
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
    }
}
