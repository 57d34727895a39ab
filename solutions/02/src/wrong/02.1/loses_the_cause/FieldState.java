// misconception: the message of an exception is all that matters
// refused with: the reason is lost
@SuppressWarnings("unchecked") public <T> T option(String name) {
    try {
        for (Method member : kind().getDeclaredMethods()) {
            if (member.getName().equals(name)) {
                member.setAccessible(true);
                return (T) member.invoke(annotation);
            }
        }
        return null;
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e.getMessage());
    }
}
