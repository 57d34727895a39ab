// misconception: the table says best what it takes
// refused with: fullClean asks, and writes nothing
private boolean isMet(Expression condition) {
    try {
        object.executor().atomic(() -> { object.save(); throw new IllegalStateException(); });
        return true;
    } catch (IllegalStateException e) {
        return true;
    } catch (bookworm.errors.IntegrityError e) {
        return false;
    }
}
private Expression ofObject(Expression expression) { return expression; }
