package fr.guichet.authoring;

import fr.guichet.knowledge.DeadlineRule;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Letter;
import fr.guichet.search.LexiconReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A letter of {@code courriers.yaml} is whole: it says what to do, how to know a true one, and where that comes from. */
final class LetterCheck {

    private LetterCheck() {}

    static void check(Letter letter, List<Fault> faults) {
        if (letter.provenance().source().isEmpty() || letter.provenance().checkedOn() == null) {
            fault(
                    letter,
                    "ce courrier n'a pas de source ou pas de date",
                    "ajoutez « source » et « verifie_le »",
                    faults);
        }
        if (letter.genuine().isEmpty() || letter.fake().isEmpty()) {
            fault(
                    letter,
                    "ce courrier ne dit pas comment voir s'il est vrai",
                    "remplissez « vrai » et « faux »",
                    faults);
        }
        if (letter.contacts().isEmpty()) {
            fault(letter, "personne à appeler pour vérifier ce courrier", "remplissez « verifier »", faults);
        }
        if (letter.delay() == null && !letter.scam()) {
            fault(letter, "ce courrier n'a pas de délai", "écrivez « delai », au moins « en_mots »", faults);
        }
        if (!PlainName.isPlain(letter.id(), PlainName.INNER)) {
            fault(letter, "cet identifiant ne convient pas", PlainName.remedy(letter.id(), PlainName.INNER), faults);
        }
        Set<String> seen = new HashSet<>();
        for (String words : letter.heading()) {
            if (!seen.add(words)) {
                fault(letter, "« " + words + " » est deux fois dans « haut »", "retirez l'un des deux", faults);
            } else if (LexiconReader.isTooLong(words)) {
                fault(
                        letter,
                        "« " + words + " » est trop long : la recherche ne le verrait pas",
                        "gardez au plus 8 mots",
                        faults);
            }
        }
        if (letter.delay() != null && letter.delay().rule() != null) {
            inWords(letter, letter.delay().rule().span(), faults);
        }
    }

    /** The number of the rule stands in its words: what is printed and what is counted are the same. */
    private static void inWords(Letter letter, DeadlineRule.Span span, List<Fault> faults) {
        int number = Math.max(Math.max(span.days(), span.workingDays()), Math.max(span.weeks(), span.months()));
        boolean single = number == 1 && letter.delay().inWords().contains("dans le mois");
        if (!single && !letter.delay().inWords().contains(Integer.toString(number))) {
            fault(
                    letter,
                    "« en_mots » ne dit pas " + number + ", que « regle » compte",
                    "écrivez la même durée",
                    faults);
        }
    }

    private static void fault(Letter letter, String message, String remedy, List<Fault> faults) {
        faults.add(new Fault(letter.place(), "« " + letter.id() + " » : " + message, remedy));
    }
}
