package fr.guichet.command;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.guichet.identity.BagTest;
import fr.guichet.identity.Identities;
import fr.guichet.identity.Provider;
import fr.guichet.identity.Referral;
import fr.guichet.identity.Remark;
import fr.guichet.identity.Thing;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.print.Page;
import fr.guichet.print.PageText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code identite}: with what is in the bag, which way to FranceConnect. */
final class IdentityCommand implements Command {

    private static final int WIDTH = 80;

    @Override
    public String[] options() {
        return new String[] {"sac=a,b,c", "format=texte|json"};
    }

    @Override
    public String help() {
        return """
                Usage : guichet identite --sac a,b,c [--format texte|json]

                Dit par quel fournisseur la personne peut passer FranceConnect, avec ce qu'elle a sur elle.

                Options
                  --sac a,b,c   parmi : numero_fiscal rfr numero_acces nir iban carte_vitale messagerie telephone
                                smartphone nfc cni cni_nouvelle passeport titre_sejour_5ans msa
                                « guichet identite » sans option les explique
                  --format F    texte (si absent) ou json

                Exemples
                  guichet identite --sac nir,iban,carte_vitale,messagerie,telephone
                  guichet identite --sac "" --format json

                Un code d'erreur, un compte bloqué : guichet depanner

                Codes de sortie : 0 fait ; 2 commande mal écrite ou objet inconnu.
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        options.none();
        String format = options.oneOf("format", "texte", "json");
        KnowledgeBase knowledge = session.knowledgeOfDesk();
        Identities identities = Identities.of(knowledge);
        BagTest test = new BagTest(identities);
        if (!options.has("sac")) {
            session.out.print(PageText.render(things(test), WIDTH));
            return ExitCode.DONE;
        }
        Set<String> bag = bag(options.value("sac", ""));
        for (BagTest.Stranger stranger : test.strangers(bag)) {
            throw new UsageException("« " + stranger.id() + " » n'est pas un objet du sac"
                    + (stranger.nearest() == null ? "" : " ; vouliez-vous dire « " + stranger.nearest() + " » ?")
                    + " → voyez « guichet identite »");
        }
        BagTest.Verdict verdict = test.test(bag);
        if (format.equals("json")) {
            try (JsonGenerator json = Json.on(session.out)) {
                write(verdict, knowledge, json);
            }
            session.out.line("");
        } else {
            session.out.print(PageText.render(page(verdict, identities, knowledge), WIDTH));
        }
        return ExitCode.DONE;
    }

    /** Commas or spaces between the things; capitals and empty places do not matter. */
    private static Set<String> bag(String typed) {
        Set<String> bag = new LinkedHashSet<>();
        for (String id : typed.toLowerCase(Locale.ROOT).split("[,;\\s]+", -1)) {
            if (!id.isEmpty()) {
                bag.add(id);
            }
        }
        return bag;
    }

    private static Page things(BagTest test) {
        List<Page.Entry> entries = new ArrayList<>();
        for (Thing thing : test.things()) {
            entries.add(new Page.Entry(
                    thing.id() + " : " + thing.label(), thing.where().isEmpty() ? List.of() : List.of(thing.where())));
        }
        return new Page(
                "Ce que la personne a sur elle",
                List.of("À donner ainsi : guichet identite --sac nir,carte_vitale,messagerie"),
                List.of(new Page.Section("Les objets du sac", entries)));
    }

    private static Page page(BagTest.Verdict verdict, Identities identities, KnowledgeBase knowledge) {
        List<Page.Section> sections = new ArrayList<>();
        List<Page.Entry> possible = new ArrayList<>();
        for (Provider provider : verdict.possible()) {
            List<String> details = new ArrayList<>();
            details.add(provider.how());
            for (Remark warning : provider.warnings()) {
                details.add("Attention : " + warning.text());
            }
            possible.add(new Page.Entry(name(provider), details));
        }
        add("Possible maintenant", possible, sections);
        List<Page.Entry> nearly = new ArrayList<>();
        for (BagTest.Nearly one : verdict.nearly()) {
            List<String> details = new ArrayList<>();
            for (Thing thing : one.missing()) {
                details.add("Il manque : " + thing.label() + (thing.where().isEmpty() ? "." : ". " + thing.where()));
            }
            nearly.add(new Page.Entry(name(one.provider()), details));
        }
        add("Presque", nearly, sections);
        List<Page.Entry> impossible = new ArrayList<>();
        for (BagTest.Impossible one : verdict.impossible()) {
            impossible.add(new Page.Entry(name(one.provider()), List.of(one.reason())));
        }
        add("Pas possible aujourd'hui", impossible, sections);
        if (!identities.plusText().isEmpty()) {
            List<String> details = new ArrayList<>();
            for (Remark warning : identities.plusWarnings()) {
                details.add(warning.text());
            }
            add("FranceConnect+", List.of(new Page.Entry(identities.plusText(), details)), sections);
        }
        add("Sans numéro de sécurité sociale", withoutNumber(verdict.withoutNumber(), knowledge), sections);
        String lead = verdict.possible().isEmpty()
                ? "FranceConnect n'est pas possible avec ce sac."
                : "FranceConnect est possible.";
        List<Page.Entry> repair = List.of(new Page.Entry("guichet depanner, avec le code ou les mots", List.of()));
        add("Si la connexion échoue", repair, sections);
        return new Page("Le test du sac", List.of(lead), sections);
    }

    private static void add(String title, List<Page.Entry> entries, List<Page.Section> sections) {
        if (!entries.isEmpty()) {
            sections.add(new Page.Section(title, entries));
        }
    }

    private static String name(Provider provider) {
        return provider.name() + (provider.plus() ? " (ouvre aussi FranceConnect+)" : "");
    }

    private static List<Page.Entry> withoutNumber(List<Referral> referrals, KnowledgeBase knowledge) {
        List<Page.Entry> entries = new ArrayList<>();
        for (Referral referral : referrals) {
            List<String> names = new ArrayList<>();
            for (String id : referral.to()) {
                names.add(AdviceJson.name(id, knowledge));
            }
            entries.add(new Page.Entry(
                    referral.profile() + (names.isEmpty() ? "" : " : " + String.join(" ou ", names)), List.of()));
        }
        return entries;
    }

    private static void write(BagTest.Verdict verdict, KnowledgeBase knowledge, JsonGenerator json) throws IOException {
        json.writeStartObject();
        Json.texts("possibles", verdict.possible().stream().map(Provider::id).toList(), json);
        json.writeArrayFieldStart("presque");
        for (BagTest.Nearly one : verdict.nearly()) {
            json.writeStartObject();
            json.writeStringField("fournisseur", one.provider().id());
            Json.texts("manque", one.missing().stream().map(Thing::id).toList(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("impossibles");
        for (BagTest.Impossible one : verdict.impossible()) {
            json.writeStartObject();
            json.writeStringField("fournisseur", one.provider().id());
            json.writeStringField("raison", one.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        Set<String> to = new LinkedHashSet<>();
        verdict.withoutNumber().forEach(referral -> to.addAll(referral.to()));
        AdviceJson.contacts("sans_nir", List.copyOf(to), knowledge, json);
        Json.texts(
                "france_connect_plus",
                verdict.possible().stream()
                        .filter(Provider::plus)
                        .map(Provider::id)
                        .toList(),
                json);
        json.writeEndObject();
    }
}
