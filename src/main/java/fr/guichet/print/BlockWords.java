package fr.guichet.print;

import fr.guichet.checklist.Act;
import fr.guichet.checklist.Block;
import fr.guichet.checklist.Paper;
import fr.guichet.checklist.Place;

/** What text and HTML say alike of a block. */
final class BlockWords {

    private BlockWords() {}

    static String heading(Block block) {
        if (block.by() == null) {
            return "À avoir sous la main :";
        }
        return switch (block.by()) {
            case COUNTER -> "À apporter :";
            case PAPER -> "À joindre :";
            case ONLINE, PHONE -> "À avoir sous la main :";
        };
    }

    static final String ALWAYS = "Dans tous les cas :";

    /** « Seulement si : carte volée », on a line of its own. */
    static String condition(String onlyIf) {
        return Character.toUpperCase(onlyIf.charAt(0)) + onlyIf.substring(1);
    }

    static String who(Block block) {
        String who = commonWho(block);
        if (who.isEmpty() || who.equals(Act.YOU)) {
            return "";
        }
        return who.equals(Act.TOGETHER) ? ", ensemble" : " (" + who + ")";
    }

    /** Who acts, when it is the same for all steps; empty otherwise. */
    static String commonWho(Block block) {
        String who = block.steps().isEmpty() ? "" : block.steps().get(0).who();
        return block.steps().stream().allMatch(act -> act.who().equals(who)) ? who : "";
    }

    /** « Votre banque »: they know where it is. */
    static boolean isTheirs(Place contact) {
        return contact.name().startsWith("Votre ");
    }

    /** When; for what, where several things are done. A rule in words says so itself. */
    static String when(Block block) {
        boolean oneOfSeveral = block.steps().size() > 1 && block.when().date() != null;
        return "Quand : "
                + (oneOfSeveral ? block.when().wordsForWhat() : block.when().words());
    }

    /** The same part of a document's line everywhere: what it is, for whom, when. */
    static String paper(Paper paper) {
        return paper.text() + (paper.also().isEmpty() ? "" : ", " + paper.also());
    }

    /** The same in the pouch, which goes everywhere: it does not say for whom. */
    static Paper everywhere(Paper paper) {
        return new Paper(paper.id(), paper.text(), paper.help(), paper.purposes(), "", paper.onlyIf(), paper.inHand());
    }

    /** « 36 46 (appel gratuit) »; empty if there is none. */
    static String phone(Place contact) {
        return contact.phone().isEmpty() || contact.cost().isEmpty()
                ? contact.phone()
                : contact.phone() + " (" + contact.cost() + ")";
    }
}
