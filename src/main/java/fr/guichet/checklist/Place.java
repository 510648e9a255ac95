package fr.guichet.checklist;

import java.time.LocalDate;

/**
 * Whom to see or call.
 *
 * @param phone in pairs; empty if none
 * @param site without scheme; empty if none
 * @param address empty if none
 * @param hours empty if not known
 * @param cost « appel gratuit »; empty if not known
 * @param toFill true for a local counter the desk has not set: a dotted line is printed
 * @param checkedOn null if not known
 */
public record Place(
        String id,
        String name,
        String phone,
        String site,
        String address,
        String hours,
        String cost,
        boolean toFill,
        LocalDate checkedOn) {}
