package fr.portailfamille.web.prelevement;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.prelevement.LigneMandat;
import fr.portailfamille.prelevement.MandatQueries;
import fr.portailfamille.prelevement.MandatService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asked before a mandate is revoked: it takes effect at once. */
@Named
@RequestScoped
public class RevocationPage {

  private static final String RETOUR = "/usager/prelevement/coordonnees.xhtml?faces-redirect=true";

  @Inject private MandatQueries mandats;
  @Inject private MandatService service;

  private long id;
  private LigneMandat mandat;

  public void load() {
    mandat = mandats.leNotre(id);
    if (!mandat.enVigueur()) {
      throw new Introuvable();
    }
  }

  public String revoquer() {
    try {
      service.revoquer(id);
      Annonce.succes(Libelles.texte("prelevement", "revocation.faite"));
    } catch (Introuvable absent) {
      throw absent;
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
    }
    return RETOUR;
  }

  public LigneMandat getMandat() {
    return mandat;
  }

  public String getId() {
    return String.valueOf(id);
  }

  public void setId(String saisi) {
    id = Identifiant.lire(saisi);
  }
}
