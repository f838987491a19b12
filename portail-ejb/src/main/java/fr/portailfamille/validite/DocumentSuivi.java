package fr.portailfamille.validite;

import fr.portailfamille.demarche.DocumentDepose;
import fr.portailfamille.demarche.EtatDemarche;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document a family has sent, and whether it still proves something.
 *
 * @param validite null when it has no last day, is not accepted, or was replaced
 * @param page where another one is sent; null when it need not or cannot be now
 * @param releves last days agents wrote as they read on it, newest first
 */
public record DocumentSuivi(
    DocumentDepose depose, EtatValidite validite, String page, List<FinRelevee> releves)
    implements Serializable {

  /** What a document proves, and for whom. */
  private record Preuve(String nature, String intitule, Long enfantId) {

    static Preuve de(DocumentDepose depose, Map<Long, Long> enfants) {
      var document = depose.document();
      return new Preuve(
          document.nature(),
          document.intitule(),
          document.sujet() == null
              ? null
              : enfants.getOrDefault(document.sujet().enfantId(), document.sujet().enfantId()));
    }
  }

  /**
   * Pure.
   *
   * @param deposes newest first, as they are read
   * @param enfants the child kept, by a child of a file that was merged
   */
  static List<DocumentSuivi> suivre(
      List<DocumentDepose> deposes, Map<Long, Long> enfants, LocalDate jour, int delai) {
    var acceptes = new HashSet<Preuve>();
    var demarches = new HashSet<List<Object>>();
    return deposes.stream()
        .map(
            depose ->
                new DocumentSuivi(
                    depose,
                    compte(depose, Preuve.de(depose, enfants), acceptes, demarches)
                        ? EtatValidite.le(jour, depose.valableJusquAu(), delai)
                        : null,
                    null,
                    List.of()))
        .toList();
  }

  /** Accepted, dated, and no other démarche has replaced it since: two pages are one document. */
  private static boolean compte(
      DocumentDepose depose, Preuve preuve, Set<Preuve> acceptes, Set<List<Object>> demarches) {
    if (depose.etat() != EtatDemarche.ACCEPTEE || copieSansFin(depose)) {
      return false;
    }
    List<Object> envoi = List.of(preuve, depose.demarcheId());
    if (acceptes.add(preuve)) {
      demarches.add(envoi);
    }
    return demarches.contains(envoi) && depose.valableJusquAu() != null;
  }

  /** Serves again without its last day being known: the one it was made from still counts. */
  private static boolean copieSansFin(DocumentDepose depose) {
    return depose.document().donneLe() != null && depose.valableJusquAu() == null;
  }

  DocumentSuivi aRenouvelerPar(String autrePage) {
    return new DocumentSuivi(depose, validite, autrePage, releves);
  }

  /** {@code parDocument}: as agents know them; a family is not told which agent. */
  DocumentSuivi avecReleves(Map<Long, List<FinRelevee>> parDocument) {
    var siens = parDocument.getOrDefault(depose.document().id(), List.of());
    return new DocumentSuivi(
        depose, validite, page, siens.stream().map(FinRelevee::sansAgent).toList());
  }

  public boolean aRenouveler() {
    return validite == EtatValidite.BIENTOT || validite == EtatValidite.PERIME;
  }
}
