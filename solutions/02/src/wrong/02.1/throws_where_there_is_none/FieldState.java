// misconception: an option that is not offered is a mistake
// refused with: That is no error, and no value either
@SuppressWarnings("unchecked") public <T> T option(String name) {
    try {
        return (T) kind().getMethod(name).invoke(annotation);
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
    }
}
