package fr.portailfamille.demarche;

import fr.portailfamille.environment.EnTantQue;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;

/** What a family and an agent do with démarches, in one call each, inside the server. */
@Dependent
public class Guichet {

  private static final String PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

  @Inject private DemarcheService demarches;
  @Inject private DemarcheQueries lectures;
  @Inject private InstructionService instruction;
  @Inject private BureauQueries bureau;

  /** Begins, or resumes, then saves the answers as given. */
  public <C> long remplir(EnTantQue parent, String type, Class<C> forme, Consumer<C> reponses) {
    long id = parent.obtenir(() -> demarches.commencer(type, true));
    corriger(parent, id, type, forme, reponses);
    return id;
  }

  /** Changes the answers of a démarche given back. */
  public <C> void corriger(
      EnTantQue parent, long id, String type, Class<C> forme, Consumer<C> reponses) {
    var lu = parent.obtenir(() -> lectures.brouillon(id, type, forme));
    reponses.accept(lu.formulaire());
    parent.executer(() -> demarches.enregistrer(id, lu.version(), 2, lu.formulaire()));
  }

  public void joindre(EnTantQue parent, long id, String nature) {
    joindre(parent, id, nature, PDF.getBytes(StandardCharsets.ISO_8859_1));
  }

  public void joindre(EnTantQue parent, long id, String nature, byte[] fichier) {
    parent.executer(
        () -> demarches.joindre(id, nature, "piece.pdf", new ByteArrayInputStream(fichier)));
  }

  public String deposer(EnTantQue parent, long id) {
    return parent.obtenir(() -> demarches.deposer(id));
  }

  public <C> Brouillon<C> brouillon(EnTantQue parent, String type, Class<C> forme) {
    return parent.obtenir(() -> lectures.brouillon(type, forme)).orElseThrow();
  }

  /** Why this démarche may not begin, or null. */
  public String empechement(EnTantQue parent, String type) {
    return parent.obtenir(lectures::disponibles).stream()
        .filter(carte -> carte.code().equals(type))
        .findFirst()
        .map(CarteDemarche::empechement)
        .orElse(null);
  }

  public DetailDemarche detail(EnTantQue agent, long id) {
    return agent.obtenir(() -> bureau.detail(id));
  }

  public void accepter(EnTantQue agent, long id) {
    agent.executer(() -> instruction.accepter(id, detail(agent, id).version()));
  }

  public void accepter(EnTantQue agent, long id, int version) {
    agent.executer(() -> instruction.accepter(id, version));
  }

  /** Accepts without these answers. */
  public void accepterSauf(EnTantQue agent, long id, String motif, String... cles) {
    agent.executer(
        () -> instruction.accepter(id, detail(agent, id).version(), motif, Set.of(cles)));
  }

  public void refuser(EnTantQue agent, long id, int version) {
    agent.executer(() -> instruction.refuser(id, version, "Pas de place."));
  }

  public void demanderCorrection(EnTantQue agent, long id) {
    agent.executer(
        () -> instruction.demanderCorrection(id, detail(agent, id).version(), "À revoir."));
  }
}
