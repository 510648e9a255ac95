package fr.guichet.authoring;

import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Letter;
import fr.guichet.knowledge.LifeEvent;
import fr.guichet.knowledge.LifeEvents;
import fr.guichet.knowledge.Node;
import fr.guichet.knowledge.Rule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sentences that a tired person can read: short, and without signs that FALC avoids (domain: European rules of 2009). */
final class Wording {

    /** Most words in a printed sentence (design §3). */
    private static final int MOST_WORDS = 25;

    private static final Pattern SENTENCE = Pattern.compile("[^.!?;:]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,€-]*");
    private static final Pattern FORBIDDEN = Pattern.compile("[&§<>]|(?<=\\p{L})/(?=\\p{L})");
    private static final Pattern ADDRESS = Pattern.compile("\\S+\\.(fr|org|eu|com)\\S*");

    private static final Pattern UNSPACED_PHONE = Pattern.compile("(?<!\\d)0[1-9]\\d{8}(?!\\d)");

    private static final Pattern TIGHT_HOUR = Pattern.compile("\\b\\d{1,2}(?:[hH]\\b| ?[hH]\\d{2}\\b)");

    private final List<Fault> faults;

    private Wording(List<Fault> faults) {
        this.faults = faults;
    }

    static void check(PrintedTexts printed, List<Fault> faults) {
        Wording wording = new Wording(faults);
        printed.all().forEach(text -> wording.sentence(text.text(), text.place()));
    }

    /** What a rule says is whole sentences: a comma in an unquoted YAML list cuts one in two. */
    static void check(List<Rule> rules, List<Fault> faults) {
        for (Rule rule : rules) {
            Wording wording = new Wording(faults);
            wording.sentence(rule.because(), rule.place());
            Stream.of(rule.today(), rule.later()).flatMap(List::stream).forEach(text -> {
                wording.sentence(text, rule.place());
                if (!Character.isUpperCase(text.codePointAt(0)) || !text.endsWith(".")) {
                    wording.fault(
                            rule.place(),
                            "« " + text + " » n'est pas une phrase entière",
                            "commencez par une capitale, finissez par un point ; mettez des guillemets s'il y a une virgule");
                }
            });
        }
    }

    /** What a letter says is read aloud, in front of the person. */
    static void check(Letter letter, List<Fault> faults) {
        Wording wording = new Wording(faults);
        Stream.of(List.of(letter.title(), letter.sender(), letter.meaning()), letter.genuine(), letter.fake())
                .flatMap(List::stream)
                .forEach(text -> wording.sentence(text, letter.place()));
        if (letter.delay() != null) {
            wording.sentence(letter.delay().text(), letter.place());
            wording.sentence(letter.delay().inWords(), letter.place());
        }
    }

    static void checkEvents(LifeEvents events, List<Fault> faults) {
        Wording wording = new Wording(faults);
        for (LifeEvent event : events.all()) {
            wording.sentence(event.title(), event.place());
            wording.sentence(event.summary(), event.place());
            event.parts().forEach(part -> wording.sentence(part.in(), part.place()));
        }
    }

    private void sentence(String text, Node.Place place) {
        String plain = ADDRESS.matcher(text).replaceAll("adresse");
        Matcher forbidden = FORBIDDEN.matcher(plain);
        if (forbidden.find()) {
            fault(place, "le signe « " + forbidden.group() + " » gêne la lecture", "écrivez-le en mots");
        }
        if (UNSPACED_PHONE.matcher(plain).find()) {
            fault(place, "un numéro de téléphone sans espaces", "écrivez-le par deux : 01 23 45 67 89");
        }
        if (TIGHT_HOUR.matcher(plain).find()) {
            fault(place, "une heure sans espaces", "écrivez-la comme 14 h 30");
        }
        Matcher sentences = SENTENCE.matcher(plain);
        while (sentences.find()) {
            long words = WORD.matcher(sentences.group()).results().count();
            if (words > MOST_WORDS) {
                fault(
                        place,
                        "une phrase de " + words + " mots : « " + start(sentences.group()) + "… »",
                        "coupez-la en deux (25 mots au plus)");
            }
        }
    }

    private static String start(String sentence) {
        String stripped = sentence.strip();
        return stripped.substring(0, Math.min(40, stripped.length()));
    }

    private void fault(Node.Place place, String message, String remedy) {
        faults.add(new Fault(place, message, remedy));
    }
}
