// misconception: who does not offer nullable says that it is not
// refused with: It did not say false, it says nothing
@SuppressWarnings("unchecked") public <T> T option(String name) {
    try {
        for (Method member : kind().getDeclaredMethods()) {
            if (member.getName().equals(name)) {
                member.setAccessible(true);
                return (T) member.invoke(annotation);
            }
        }
        return (T) (name.equals("nullable") ? Boolean.FALSE : null);
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
    }
}
