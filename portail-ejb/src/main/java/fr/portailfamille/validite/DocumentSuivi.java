package fr.portailfamille.validite;

import fr.portailfamille.demarche.DocumentDepose;
import fr.portailfamille.demarche.EtatDemarche;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A document a family has sent, and whether it still proves something.
 *
 * @param validite null when it has no last day, is not accepted, or was replaced
 * @param page where another one is sent; null when it need not or cannot be now
 */
public record DocumentSuivi(DocumentDepose depose, EtatValidite validite, String page)
    implements Serializable {

  /** What a document proves, and for whom. */
  private record Preuve(String nature, String intitule, Long enfantId) {

    static Preuve de(DocumentDepose depose) {
      var document = depose.document();
      return new Preuve(
          document.nature(),
          document.intitule(),
          document.sujet() == null ? null : document.sujet().enfantId());
    }
  }

  /** Pure. {@code deposes}: newest first, as they are read. */
  static List<DocumentSuivi> suivre(List<DocumentDepose> deposes, LocalDate jour, int delai) {
    var acceptes = new HashSet<Preuve>();
    var demarches = new HashSet<List<Object>>();
    return deposes.stream()
        .map(
            depose ->
                new DocumentSuivi(
                    depose,
                    compte(depose, acceptes, demarches)
                        ? EtatValidite.le(jour, depose.valableJusquAu(), delai)
                        : null,
                    null))
        .toList();
  }

  /** Accepted, dated, and no other démarche has replaced it since: two pages are one document. */
  private static boolean compte(
      DocumentDepose depose, Set<Preuve> acceptes, Set<List<Object>> demarches) {
    if (depose.etat() != EtatDemarche.ACCEPTEE) {
      return false;
    }
    var preuve = Preuve.de(depose);
    List<Object> envoi = List.of(preuve, depose.demarcheId());
    if (acceptes.add(preuve)) {
      demarches.add(envoi);
    }
    return demarches.contains(envoi) && depose.valableJusquAu() != null;
  }

  DocumentSuivi aRenouvelerPar(String autrePage) {
    return new DocumentSuivi(depose, validite, autrePage);
  }

  public boolean aRenouveler() {
    return validite == EtatValidite.BIENTOT || validite == EtatValidite.PERIME;
  }
}
