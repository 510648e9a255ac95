package fr.guichet.knowledge;

import java.time.LocalDate;

/**
 * A place near the desk, from the national map.
 *
 * @param phone in pairs; empty if none
 * @param hours in French words; empty if not known
 * @param services what one finds there, with commas between; empty if not known
 * @param checkedOn when its own people last changed it; null if not known
 * @param km from the desk as the crow flies; below zero if not known
 */
public record NearbyPlace(
        String name, String address, String phone, String hours, String services, double km, LocalDate checkedOn) {

    private static final int METRES = 1000;
    private static final int ROUND = 100;
    private static final int FAR = 10;

    /** Where such a place comes from. */
    static final String SOURCE = "cartographie nationale des lieux d'inclusion numérique";

    /** « à 400 m », « à 2,5 km », « à 12 km »; empty if not known. */
    public String distance() {
        if (km < 0) {
            return "";
        }
        long hundreds = Math.max(1, Math.round(km * METRES / ROUND));
        if (hundreds < METRES / ROUND) {
            return "à " + hundreds * ROUND + " m";
        }
        if (hundreds >= (long) FAR * FAR || hundreds % FAR == 0) {
            return "à " + Math.round(hundreds / (double) FAR) + " km";
        }
        return "à " + hundreds / FAR + "," + hundreds % FAR + " km";
    }

    /** One line for a counsellor. */
    public String line() {
        StringBuilder text = new StringBuilder(name);
        for (String part : new String[] {distance(), address, phone, hours, services}) {
            text.append(part.isEmpty() ? "" : " ; ").append(part);
        }
        return text.toString();
    }
}
