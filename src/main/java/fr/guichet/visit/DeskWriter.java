package fr.guichet.visit;

import fr.guichet.disk.OwnFile;
import fr.guichet.knowledge.Fault;
import fr.guichet.knowledge.Node;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changes {@code poste.conf} and keeps what people wrote in it: remarks, order, spaces. */
public final class DeskWriter {

    private static final String HEAD =
            """
            # Les réglages de ce poste pour guichet : « clé = valeur », une par ligne ; # devant une remarque.
            # « guichet poste » les montre ; « guichet poste --regler » les demande ; « guichet poste cle=valeur » en change un.

            # Le poste
            # role : conseiller, france_services, travailleur_social ou benevole
            # aidants_connect (structure habilitée), en_ligne (réseau), imprimante : oui ou non
            # departement : 35, 2A, 974…
            # effacement, veille : en minutes
            # historique : oui ou non ; « guichet console » garde les commandes, jamais les mots de la personne
            # cle : la clé publique de qui fait les paquets de « guichet maj » ; plusieurs, avec une virgule

            # La feuille
            # imprimer : où part la feuille ; le nom d'une imprimante, ou « terminal » pour l'imprimante du terminal
            # largeur : colonnes de la feuille, de 24 à 132 ; 80 pour du A4, 48 ou 32 pour un rouleau
            # nom, adresse, telephone : ceux du poste, au bas de la feuille

            # Autour du poste
            # commune (ou code postal), position (latitude, longitude, comme 48.11, -1.67) : pour les lieux proches
            # Un guichet proche : mairie.nom, mairie.telephone, mairie.horaires, mairie.rdv (oui, non, selon)
            # mois.septembre = rentree-scolaire, aide-logement : ce que l'accueil propose ce mois-là

            # Le bilan
            # bilan : oui ou non ; le compte anonyme des visites
            # bilan_public : oui ou non ; à la fin de la visite, demander l'âge, le genre et le statut
            # lieu : lieu_activite, autre, domicile ou a_distance

            """;

    private DeskWriter() {}

    /** Returns the faults that {@code key = value} would have; none if it can be set. */
    public static List<Fault> check(String key, String value) {
        List<Fault> faults = new ArrayList<>();
        Node.Place place = new Node.Place("poste", 0);
        DeskFile.read(key + " = " + value, new DeskEdit(), place, faults);
        if ((key.endsWith(".telephone") || key.equals("telephone"))
                && !value.isEmpty()
                && !PhoneNumber.isDialable(value)) {
            faults.add(new Fault(
                    place, "« " + value + " » n'est pas un numéro de téléphone", "écrivez par exemple 02 99 12 34 56"));
        }
        return faults;
    }

    /**
     * Sets each key to its value, in the file of the folder {@code configuration}; an empty value takes the line away. The
     * file is replaced at once or not at all, and only its owner may read it.
     *
     * @param changes checked keys and values, without line feeds
     */
    public static void change(File configuration, Map<String, String> changes) throws IOException {
        OwnFile.change(
                configuration.toPath().resolve(DeskSettings.FILE),
                before -> changed(before == null ? HEAD : before, changes));
    }

    /** The content with the changes: a known key in its place, a new one at the end. */
    static String changed(String content, Map<String, String> changes) {
        Map<String, String> left = new LinkedHashMap<>(changes);
        Set<String> written = new LinkedHashSet<>();
        StringBuilder text = new StringBuilder();
        for (String line : content.lines().toList()) {
            String key = key(line);
            if (!changes.containsKey(key)) {
                text.append(line).append('\n');
            } else if (written.add(key) && !changes.get(key).isEmpty()) {
                text.append(key).append(" = ").append(changes.get(key)).append('\n');
            }
            left.remove(key);
        }
        left.forEach((key, value) -> {
            if (!value.isEmpty()) {
                text.append(key).append(" = ").append(value).append('\n');
            }
        });
        return text.toString();
    }

    private static String key(String line) {
        int equal = line.indexOf('=');
        return equal < 0 || line.strip().startsWith("#")
                ? ""
                : line.substring(0, equal).strip();
    }
}
