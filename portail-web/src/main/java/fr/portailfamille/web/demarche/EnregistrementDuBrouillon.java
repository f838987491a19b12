package fr.portailfamille.web.demarche;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Brouillon;
import fr.portailfamille.demarche.BrouillonModifieAilleurs;
import fr.portailfamille.demarche.DemarcheDejaDeposee;
import fr.portailfamille.demarche.DemarcheService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Dates;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;

/**
 * How a page keeps its draft, with a button or by itself while one types. Both may come together:
 * the second waits for the version of the first.
 */
@Dependent
class EnregistrementDuBrouillon implements Serializable {

  @Inject private DemarcheService demarches;
  @Inject private Dates dates;

  private int version;
  private Instant le;
  private boolean reussi = true;
  private boolean clos;

  void reprendre(Brouillon<?> brouillon) {
    version = brouillon.version();
    le = brouillon.modifieLe();
  }

  /** What the page still sends by itself comes too late. */
  void clore() {
    clos = true;
  }

  /**
   * What the page does by itself. Never over what another page has kept: that is for the person to
   * decide, with a button.
   */
  synchronized void faireSeul(long id, int etape, Object form) {
    if (clos) {
      return;
    }
    try {
      noter(demarches.enregistrer(id, version, etape, form));
    } catch (RegleMetierException refus) {
      reussi = false;
    }
  }

  /**
   * Tells a refusal.
   *
   * @param etape where the draft is to be resumed
   * @throws DemarcheDejaDeposee another page has filed it since
   */
  synchronized boolean faire(long id, int etape, Object form) {
    try {
      noter(demarches.enregistrer(id, version, etape, form));
      return true;
    } catch (BrouillonModifieAilleurs ailleurs) {
      // once told, pressing again keeps what is shown here
      version = ailleurs.version();
      Annonce.refus(ailleurs);
    } catch (DemarcheDejaDeposee deja) {
      throw deja;
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
    }
    reussi = false;
    return false;
  }

  private void noter(int nouvelleVersion) {
    version = nouvelleVersion;
    le = dates.maintenant();
    reussi = true;
  }

  Instant le() {
    return le;
  }

  /** Whether the last attempt succeeded. */
  boolean estReussi() {
    return reussi;
  }
}
