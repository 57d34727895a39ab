// misconception: the options of bookworm's annotations are all there are
// refused with: keep no list of names
@SuppressWarnings("unchecked") public <T> T option(String name) {
    if (!List.of("maxLength", "nullable", "unique", "primaryKey", "column").contains(name)) {
        return null;
    }
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
