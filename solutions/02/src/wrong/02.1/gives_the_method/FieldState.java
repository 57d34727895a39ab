// misconception: whoever finds the option has what it says
// refused with: Give back what invoke gives
@SuppressWarnings("unchecked") public <T> T option(String name) {
    for (Method member : kind().getDeclaredMethods()) {
        if (member.getName().equals(name)) {
            member.setAccessible(true);
            return (T) member;
        }
    }
    return null;
}
