// misconception: an exception that cannot happen may be forgotten
// refused with: Null would say that it has no such option
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
        return null;
    }
}
