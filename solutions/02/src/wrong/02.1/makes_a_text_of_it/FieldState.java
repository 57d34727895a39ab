// misconception: what an annotation says is a text
// refused with: Give back what invoke gives, as it is
@SuppressWarnings("unchecked") public <T> T option(String name) {
    try {
        for (Method member : kind().getDeclaredMethods()) {
            if (member.getName().equals(name)) {
                member.setAccessible(true);
                return (T) member.invoke(annotation).toString();
            }
        }
        return null;
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
    }
}
