// misconception: what an option says stands behind default
// refused with: Ask what it says, not what it would say by default
@SuppressWarnings("unchecked") public <T> T option(String name) {
    try {
        Method member = kind().getDeclaredMethod(name);
        return (T) (member.getDefaultValue() == null ? member.invoke(annotation) : member.getDefaultValue());
    } catch (NoSuchMethodException e) {
        return null;
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
    }
}
