// misconception: to save is to insert
// refused with: an UPDATE and nothing else
static void save(Model object) {
    insert(object);
}
