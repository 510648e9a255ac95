package fr.guichet.search;

import fr.guichet.knowledge.Kind;
import fr.guichet.knowledge.Theme;
import java.time.LocalDate;
import java.util.List;

/**
 * One result.
 *
 * @param rank from 1
 * @param theme null for a sheet of no known theme
 * @param score only its order means something, within one search
 * @param checkedOn the date of the information; null if not known
 * @param why a French line when an old name was used (« Pôle emploi s'appelle France Travail depuis 2024 »), or when the
 *     words stand at the top of a known letter; null if none
 * @param ofLetter true when {@code why} says what a letter means
 * @param covered the official sheets that this procedure stands for in these results; they are not listed again
 */
public record Hit(
        int rank,
        String id,
        String title,
        Kind kind,
        Theme theme,
        float score,
        Snippet snippet,
        LocalDate checkedOn,
        String why,
        boolean ofLetter,
        List<String> covered) {}
