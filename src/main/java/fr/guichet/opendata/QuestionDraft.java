package fr.guichet.opendata;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question of a sheet while the sheet is read: it may be met again in another place, and is then asked there too. */
final class QuestionDraft {

    final String id;
    final String text;
    final String why;
    /** Labels by id, in order. */
    final Map<String, String> choices = new LinkedHashMap<>();
    /** What tells each choice from another, in the order of the choices: its variable, or its title. */
    final List<String> keys;

    final int place;
    private Guard when;

    /**
     * @param place how many questions stand before it
     */
    QuestionDraft(String id, String text, String why, List<String> keys, int place, Guard when) {
        this.id = id;
        this.text = text;
        this.why = why;
        this.keys = keys;
        this.place = place;
        this.when = when;
    }

    Guard when() {
        return when;
    }

    void alsoWhen(Guard other) {
        when = when.or(other).bounded();
    }

    Set<String> choiceIds() {
        return new LinkedHashSet<>(choices.keySet());
    }

    /** The id of the choice with this key. */
    String choiceOf(String key) {
        return List.copyOf(choices.keySet()).get(keys.indexOf(key));
    }
}
