package desk.wrong;

/** Called like a migration, and none. */
public class M1 { }
