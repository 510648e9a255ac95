package fr.guichet.command;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.guichet.identity.Doctor;
import fr.guichet.identity.Failure;
import fr.guichet.identity.Identities;
import fr.guichet.identity.Remark;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.print.Page;
import fr.guichet.print.PageText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code depanner}: from an error code, or from what the person says, to what it is and what to do. */
final class RepairCommand implements Command {

    private static final int WIDTH = 80;

    @Override
    public String[] options() {
        return new String[] {"format=texte|json"};
    }

    @Override
    public String help() {
        return """
                Usage : guichet depanner [CODE|MOTS…] [--format texte|json]

                Une connexion qui échoue, un compte bloqué : les causes dans l'ordre, les gestes, qui appeler.
                Donnez le code affiché, ou ce que dit la personne. Sans rien : toutes les pannes connues.

                Options
                  --format F    texte (si absent) ou json

                Exemples
                  guichet depanner E010004
                  guichet depanner "j'ai perdu mon mot de passe ameli"
                  guichet depanner pas de SMS --format json

                Codes de sortie : 0 une réponse, même pour un code inconnu ; 1 rien ne ressemble à ces mots ;
                2 commande mal écrite.
                """;
    }

    @Override
    public int run(Options options, Session session) throws IOException {
        String said = String.join(" ", options.operands()).strip();
        boolean inJson = options.oneOf("format", "texte", "json").equals("json");
        KnowledgeBase knowledge = session.knowledgeOfDesk();
        Doctor doctor = new Doctor(Identities.of(knowledge).failures());
        Doctor.Diagnosis diagnosis =
                said.isEmpty() ? new Doctor.Diagnosis("", "", "", doctor.all()) : doctor.diagnose(said);
        if (inJson) {
            try (JsonGenerator json = Json.on(session.out)) {
                write(diagnosis, knowledge, json);
            }
            session.out.line("");
        } else if (said.isEmpty()) {
            session.out.print(PageText.render(all(doctor), WIDTH));
        } else if (!diagnosis.isEmpty() || !diagnosis.unknownCode().isEmpty()) {
            session.out.print(PageText.render(page(diagnosis, knowledge), WIDTH));
        } else {
            session.messages.say(diagnosis.lead() + " → « guichet depanner » montre toutes les pannes connues");
        }
        boolean answered = !diagnosis.isEmpty() || !diagnosis.unknownCode().isEmpty();
        return answered ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
    }

    private static Page all(Doctor doctor) {
        List<Page.Entry> entries = new ArrayList<>();
        for (Failure failure : doctor.all()) {
            entries.add(new Page.Entry(
                    failure.title(), List.of(failure.id() + " : " + String.join(", ", failure.words()))));
        }
        return new Page(
                "Les pannes connues",
                List.of("Pour en lire une : guichet depanner CODE, ou ce que dit la personne."),
                List.of(new Page.Section("Ce qui bloque", entries)));
    }

    private static Page page(Doctor.Diagnosis diagnosis, KnowledgeBase knowledge) {
        List<Page.Section> sections = new ArrayList<>();
        for (Failure failure : diagnosis.failures()) {
            List<Page.Entry> entries = new ArrayList<>();
            entries.add(new Page.Entry("Pourquoi", texts(failure.causes())));
            entries.add(new Page.Entry("Quoi faire, dans l'ordre", texts(failure.gestures())));
            if (!failure.callees().isEmpty()) {
                entries.add(new Page.Entry("Qui appeler", callees(failure, knowledge)));
            }
            sections.add(new Page.Section(failure.title(), entries));
        }
        return new Page("Dépannage", List.of(diagnosis.lead()), sections);
    }

    private static List<String> texts(List<Remark> remarks) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < remarks.size(); i++) {
            texts.add((i + 1) + ". " + remarks.get(i).text());
        }
        return texts;
    }

    private static List<String> callees(Failure failure, KnowledgeBase knowledge) {
        List<String> lines = new ArrayList<>();
        for (String id : failure.callees()) {
            Contact contact = knowledge.contacts().get(id);
            boolean phoned = contact != null && !contact.phone().isEmpty();
            lines.add(AdviceJson.name(id, knowledge) + (phoned ? " : " + contact.phone() : ""));
        }
        return lines;
    }

    private static void write(Doctor.Diagnosis diagnosis, KnowledgeBase knowledge, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("requete", diagnosis.said());
        Json.textOrNull("code_inconnu", diagnosis.unknownCode(), json);
        json.writeArrayFieldStart("pannes");
        for (Failure failure : diagnosis.failures()) {
            json.writeStartObject();
            json.writeStringField("id", failure.id());
            json.writeStringField("titre", failure.title());
            Json.texts("causes", failure.causes().stream().map(Remark::text).toList(), json);
            Json.texts("gestes", failure.gestures().stream().map(Remark::text).toList(), json);
            AdviceJson.contacts("qui_appeler", failure.callees(), knowledge, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
