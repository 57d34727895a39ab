// misconception: maxlength is maxLength
// refused with: with their capitals
@SuppressWarnings("unchecked") public <T> T option(String name) {
    try {
        for (Method member : kind().getDeclaredMethods()) {
            if (member.getName().equalsIgnoreCase(name)) {
                member.setAccessible(true);
                return (T) member.invoke(annotation);
            }
        }
        return null;
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
    }
}
