// right because: a stream looks for the first one as a loop does
@SuppressWarnings("unchecked") public <T> T option(String name) {
    return Arrays.stream(kind().getDeclaredMethods()).filter(member -> member.getName().equals(name)).findFirst().map(member -> {
        try {
            member.setAccessible(true);
            return (T) member.invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }).orElse(null);
}
