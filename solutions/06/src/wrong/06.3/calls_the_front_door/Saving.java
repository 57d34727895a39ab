// misconception: save() knows how to save
// refused with: It never ends: 
static void save(Model object) {
    object.save();
}
