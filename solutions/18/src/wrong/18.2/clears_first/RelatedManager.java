// misconception: to set is to clear and to add
// refused with: they were deleted and written again

final void replace(Set<Object> wanted) {
    owner.executor().atomic(() -> {
        unlink("set", linkedKeys());
        link(wanted);
    });
}
