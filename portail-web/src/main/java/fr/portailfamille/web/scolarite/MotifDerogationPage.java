package fr.portailfamille.web.scolarite;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.scolarite.derogation.MotifDerogationService;
import fr.portailfamille.scolarite.derogation.MotifSaisi;
import fr.portailfamille.scolarite.derogation.SaisieRefusee;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** agent/parametres/motif-derogation.xhtml?id=: a reason; without an id, a new one. */
@Named
@ViewScoped
public class MotifDerogationPage implements Serializable {

  @Inject private MotifDerogationService service;

  private Long id;
  private int version;
  private MotifSaisi saisi = new MotifSaisi();

  public void load() {
    if (id != null) {
      var motif = service.chercher(id);
      version = motif.version();
      saisi = motif.saisi();
    }
  }

  public String enregistrer() {
    try {
      if (id == null) {
        service.ajouter(saisi);
      } else {
        service.changer(id, version, saisi);
      }
    } catch (SaisieRefusee refus) {
      Annonce.refus(refus, refus.champ());
      return null;
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return null;
    }
    Annonce.succes(Libelles.texte("scolarite", "motif.enregistre"));
    return "/agent/parametres/motifs-derogation.xhtml?faces-redirect=true";
  }

  public boolean isNouveau() {
    return id == null;
  }

  public MotifSaisi getSaisi() {
    return saisi;
  }

  public String getId() {
    return id == null ? null : String.valueOf(id);
  }

  public void setId(String demande) {
    id = demande == null || demande.isBlank() ? null : Long.valueOf(Identifiant.lire(demande));
  }
}
