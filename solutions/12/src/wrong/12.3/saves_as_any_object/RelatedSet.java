// misconception: save() updates or inserts
// refused with: it was written over the first

@Override void insert(Model object) {
    object.set(key(), owner);
    object.save();
}
