// misconception: the table refuses it anyway
// refused with: fullClean took a copy of price 120 and donor Maria
private boolean isMet(Expression condition) {
    return true;
}
