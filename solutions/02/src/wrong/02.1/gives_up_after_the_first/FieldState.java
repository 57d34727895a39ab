// misconception: if it is not this one, there is none
// refused with: and was not heard
@SuppressWarnings("unchecked") public <T> T option(String name) {
    try {
        for (Method member : kind().getDeclaredMethods()) {
            member.setAccessible(true);
            if (member.getName().equals(name)) {
                return (T) member.invoke(annotation);
            } else {
                return null;
            }
        }
        return null;
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
    }
}
