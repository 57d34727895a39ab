// misconception: one transaction, one fate: an inner block needs nothing
// refused with: nothing went back to a savepoint of its own
<T> T runInside(Supplier<T> block) { return block.get(); }
