package fr.guichet.line;

import fr.guichet.interview.SpokenAnswer;
import fr.guichet.knowledge.FrenchCount;
import fr.guichet.knowledge.Situation;
import fr.guichet.search.Hit;
import fr.guichet.search.Results;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the person needs: from their own words, or from a code on a sheet, to procedures. */
final class SearchStage implements Stage.Part {

    /** More would be long to listen to; other words find better. */
    private static final int MOST_SHOWN = 5;

    private static final String REMOVE = "retirer";

    private final LineVisit visit;
    private final Waiting waiting;
    private final CodeReader codes;

    /** What the last search found, to be picked by number. */
    private List<Hit> found = List.of();

    SearchStage(LineVisit visit, Waiting waiting) {
        this.visit = visit;
        this.waiting = waiting;
        this.codes = new CodeReader(visit);
    }

    @Override
    public Move run(boolean backwards) {
        found = List.of();
        sayProcedures();
        while (true) {
            Reply reply = visit.ask(prompt());
            if (reply instanceof Reply.Leave leave) {
                if (leave.move() == Move.BACK) {
                    visit.say("C'est le début. Il n'y a rien avant.");
                    continue;
                }
                return leave.move();
            }
            String text = ((Reply.Typed) reply).text();
            if (!text.isEmpty()) {
                if (serve(text)) {
                    return Move.FORWARD;
                }
            } else if (!found.isEmpty()) {
                found = List.of();
            } else if (visit.situation().procedures().isEmpty()) {
                visit.say("Tapez d'abord ce que la personne demande, avec ses mots.");
            } else {
                return Move.FORWARD;
            }
        }
    }

    private Prompt prompt() {
        String text = "Que demande la personne ? Tapez ses mots, ou le code d'une feuille : ";
        if (!found.isEmpty()) {
            text = found.size() == 1
                    ? "Tapez 1 pour la prendre, ou d'autres mots : "
                    : "Tapez " + Numbers.one(found.size()) + ", ou plusieurs comme 1 2, ou d'autres mots : ";
        } else if (!visit.situation().procedures().isEmpty()) {
            text = "Tapez d'autres mots pour ajouter une démarche, ou Entrée pour continuer : ";
        }
        return Prompt.of(text)
                .withHelp(
                        "Tapez les mots de la personne, comme : j'ai perdu ma carte.",
                        "Tapez le code en bas d'une feuille pour reprendre une visite.",
                        "Tapez l'identifiant d'une fiche officielle, comme F1341, pour l'ajouter.",
                        "retirer 1 : retirer la première démarche de la visite.")
                .withWords(List.copyOf(visit.knowledge().entries().keySet()));
    }

    /** Returns true when the visit may go on at once. */
    private boolean serve(String text) {
        Set<Integer> picked = Numbers.picked(text, found.size()).orElse(Set.of());
        if (!picked.isEmpty()) {
            List<Hit> list = found;
            picked.forEach(index -> add(list.get(index).id()));
        } else if (waiting.serve(text, visit)) {
            return !visit.situation().procedures().isEmpty();
        } else if (SpokenAnswer.plain(text).startsWith(REMOVE)) {
            remove(text.substring(REMOVE.length()).strip());
        } else if (visit.knowledge().procedure(id(text)).isPresent()) {
            add(id(text));
        } else if (codes.isCode(text)) {
            return codes.resume(text);
        } else {
            search(text);
        }
        return false;
    }

    /** The id that {@code text} may be: those of the official sheets have a capital first (F1341). */
    private static String id(String text) {
        return text.matches("[a-z]\\d+") ? text.toUpperCase(Locale.ROOT) : text;
    }

    private void add(String id) {
        found = List.of();
        List<String> procedures = new ArrayList<>(visit.situation().procedures());
        if (procedures.contains(id)) {
            visit.say("Déjà dans la visite : " + visit.title(id) + ".");
            return;
        }
        procedures.add(id);
        visit.change(visit.situation().forProcedures(procedures));
        visit.say("Ajoutée : " + visit.title(id) + ".");
    }

    private void remove(String rank) {
        Situation situation = visit.situation();
        Set<Integer> picked =
                Numbers.picked(rank, situation.procedures().size()).orElse(Set.of());
        if (picked.isEmpty()) {
            visit.say("Tapez retirer et le numéro d'une démarche de la visite.");
            return;
        }
        List<String> kept = new ArrayList<>(situation.procedures());
        picked.forEach(index -> kept.remove(situation.procedures().get(index)));
        visit.change(situation.forProcedures(kept));
        sayProcedures();
    }

    private void sayProcedures() {
        List<String> procedures = visit.situation().procedures();
        if (procedures.isEmpty()) {
            return;
        }
        visit.say(procedures.size() == 1 ? "Démarche de la visite :" : "Démarches de la visite :");
        for (int i = 0; i < procedures.size(); i++) {
            visit.say((i + 1) + " : " + visit.title(procedures.get(i)));
        }
    }

    private void search(String words) {
        Results results;
        try {
            results = visit.setting().finder().find(words);
        } catch (IOException e) {
            visit.say("La recherche ne marche pas. Tapez l'identifiant d'une démarche, comme carte-identite.");
            return;
        }
        found = results.hits().subList(0, Math.min(MOST_SHOWN, results.hits().size()));
        if (found.isEmpty()) {
            visit.say("Rien trouvé. Essayez un seul mot, ou le nom d'un papier.");
            found = results.nearest();
            if (!found.isEmpty()) {
                visit.say("Au plus près de ces mots :");
                sayFound();
            }
            return;
        }
        if (results.suggestion() != null) {
            visit.say("Compris comme « " + results.suggestion() + " ».");
        }
        String count = FrenchCount.of(found.size(), "résultat", "résultats") + ".";
        visit.say(results.total() > found.size() ? "Les " + found.size() + " meilleurs résultats." : count);
        sayFound();
    }

    private void sayFound() {
        for (int i = 0; i < found.size(); i++) {
            visit.say((i + 1) + " : " + line(found.get(i)));
        }
    }

    private String line(Hit hit) {
        var entry = visit.knowledge().entries().get(hit.id());
        String about = entry == null ? hit.snippet().text() : entry.summary();
        String why = hit.why() == null ? "" : " " + hit.why() + ".";
        return hit.title() + ". " + about + why;
    }
}
