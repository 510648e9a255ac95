package fr.guichet.knowledge;

import java.util.List;

/**
 * A way to carry out a procedure.
 *
 * @param service the name of the service or form; may be empty
 * @param site its address without scheme; empty if none
 * @param logins what the site accepts; empty off line
 * @param contact a contact id; empty if none
 * @param presence why the person must come in person; empty if they need not
 * @param onPhone true if a smartphone is enough
 * @param form the number of the paper form; empty if none
 */
public record Channel(
        ChannelKind by,
        String service,
        String site,
        List<Login> logins,
        String contact,
        Coverage coverage,
        String presence,
        boolean onPhone,
        String form,
        Condition when,
        Provenance provenance) {}
