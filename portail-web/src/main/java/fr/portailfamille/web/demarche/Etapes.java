package fr.portailfamille.web.demarche;

import fr.portailfamille.demarche.PieceDemandee;
import java.io.Serializable;
import java.util.List;

/**
 * What the steps of a démarche are. The first one is the consent; the one of the documents is
 * skipped, and not counted, when none is asked.
 *
 * @param page address of the view
 * @param pieces step where documents are joined, 0 when none is ever asked
 * @param derniere where one reads again and files
 */
public record Etapes(String page, int pieces, int derniere) implements Serializable {

  static final int CONSENTEMENT = 1;

  String adresse(long id, int etape, int enfant) {
    return "%s%sfaces-redirect=true&id=%d&etape=%d&enfant=%d"
        .formatted(page, page.contains("?") ? '&' : '?', id, etape, enfant);
  }

  boolean estSansDocument(List<PieceDemandee> demandees) {
    return pieces > 0 && demandees.isEmpty();
  }

  /** What opens when that step is asked for: one that is really there, the consent being given. */
  int aOuvrir(int demandee, boolean sansDocument) {
    int etape = Math.max(CONSENTEMENT + 1, Math.min(derniere, demandee));
    return sansDocument && etape == pieces ? derniere : etape;
  }

  /** What « Suivant » opens: no page of documents where none is asked. */
  int apres(int etape, boolean sansDocument) {
    return sansDocument && etape + 1 == pieces ? etape + 2 : etape + 1;
  }

  int avant(int etape, boolean sansDocument) {
    return sansDocument && etape - 1 == pieces ? etape - 2 : etape - 1;
  }

  /** The number a person reads: only the steps gone through count. */
  int numero(int etape, boolean sansDocument) {
    return sansDocument && etape > pieces ? etape - 1 : etape;
  }
}
