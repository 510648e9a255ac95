package fr.guichet.command;

/** The manual page, in the language of {@code man}: what each command says of itself. */
final class Manual {

    private Manual() {}

    static String page(String version) {
        StringBuilder page = new StringBuilder();
        page.append(".TH GUICHET 1 \"\" \"").append("guichet ").append(version).append("\" \"Commandes\"\n");
        page.append(".SH NOM\nguichet \\- les démarches administratives, au guichet, sans réseau\n");
        page.append(".SH SYNOPSIS\n.B guichet\n.br\n.B guichet\n.I COMMANDE\n[OPTIONS]\n");
        page.append(".SH DESCRIPTION\n");
        verbatim(Help.GENERAL, page);
        for (String name : Help.COMMANDS) {
            page.append(".SH \"")
                    .append(name.toUpperCase(java.util.Locale.FRENCH))
                    .append("\"\n");
            verbatim(Program.command(name).help(), page);
        }
        page.append(".SH FICHIERS\n");
        verbatim(
                """
                $XDG_CONFIG_HOME/guichet   les réglages du poste et ses notes
                $XDG_DATA_HOME/guichet     les fiches officielles importées
                $XDG_STATE_HOME/guichet    les visites en cours, l'historique, les comptes du mois
                $XDG_CACHE_HOME/guichet    ce qui peut être refait
                """,
                page);
        return page.toString();
    }

    /** Lines as they are; a point or an apostrophe at the start of one would be an order to {@code man}. */
    private static void verbatim(String text, StringBuilder page) {
        page.append(".nf\n");
        for (String line : text.strip().split("\n", -1)) {
            String safe = line.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
            page.append(safe.startsWith(".") ? "\\&" + safe : safe).append('\n');
        }
        page.append(".fi\n");
    }
}
