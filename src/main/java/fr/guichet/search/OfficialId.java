package fr.guichet.search;

/** Ids of service-public: F sheets, R services and forms, N folders. */
final class OfficialId {

    private static final int MAX_LENGTH = 8;

    private OfficialId() {}

    /**
     * True for a form, a service, a folder: found by its number and opened from the sheets that name it, but no answer by
     * itself, so no other word finds it.
     */
    static boolean isAccessory(String id) {
        return is(id) && id.charAt(0) != 'F';
    }

    /** True for {@code F1341}, {@code R45668}, {@code n358}. */
    static boolean is(String text) {
        int length = text.length();
        if (length < 2 || length > MAX_LENGTH) {
            return false;
        }
        char first = Character.toUpperCase(text.charAt(0));
        if (first != 'F' && first != 'R' && first != 'N') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
