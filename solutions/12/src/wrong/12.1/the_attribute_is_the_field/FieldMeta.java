// misconception: the field holds the key, so it names it
// refused with: the attribute is the field's name with Id

public String attribute() {
    return name;
}
