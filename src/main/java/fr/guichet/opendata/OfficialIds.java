package fr.guichet.opendata;

/** Ids of service-public: {@code F1341} sheets, {@code R1406} services and forms, {@code N358} folders. */
final class OfficialIds {

    private static final int MAX_LENGTH = 8;

    private OfficialIds() {}

    static boolean is(String id) {
        if (id.length() < 2 || id.length() > MAX_LENGTH || !isKind(id.charAt(0))) {
            return false;
        }
        for (int i = 1; i < id.length(); i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isKind(char c) {
        return c == 'F' || c == 'R' || c == 'N';
    }
}
