package fr.portailfamille.web.renouvellement;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.renouvellement.CampagneRenouvellementService;
import fr.portailfamille.renouvellement.CampagneSaisie;
import fr.portailfamille.renouvellement.Exigence;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/** agent/parametres/renouvellement.xhtml?annee=: what is renewed, between which days (E02). */
@Named
@ViewScoped
public class CampagneRenouvellementPage implements Serializable {

  @Inject private CampagneRenouvellementService service;
  @Inject private Dates dates;

  private String annee;
  private List<CampagneRenouvellementService.Annee> annees = List.of();
  private CampagneSaisie lue;
  private LocalDate ouverture;
  private LocalDate fermeture;
  private List<FicheDemandee> fiches = List.of();

  /** Without a year in the address, the next one; the last one known when there is none. */
  public void load() {
    annees = service.annees();
    if (!annees.isEmpty()) {
      ouvrir(service.campagne(annee == null ? prochaine() : Identifiant.lire(annee)));
    }
  }

  private long prochaine() {
    return annees.stream()
        .filter(une -> une.debut().isAfter(dates.aujourdhui()))
        .findFirst()
        .orElseGet(() -> annees.get(annees.size() - 1))
        .id();
  }

  private void ouvrir(CampagneSaisie campagne) {
    lue = campagne;
    annee = String.valueOf(campagne.anneeId());
    ouverture = campagne.ouverture();
    fermeture = campagne.fermeture();
    fiches =
        campagne.fiches().entrySet().stream()
            .map(fiche -> new FicheDemandee(fiche.getKey(), fiche.getValue()))
            .toList();
  }

  public String enregistrer() {
    var demandees = new LinkedHashMap<String, Exigence>();
    fiches.forEach(fiche -> demandees.put(fiche.getType(), fiche.getExigence()));
    try {
      service.regler(
          new CampagneSaisie(lue.anneeId(), ouverture, fermeture, demandees, lue.version()));
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, "fermeture");
      return null;
    }
    Annonce.succes(Libelles.texte("renouvellement", "campagne.enregistree"));
    return "/agent/parametres/renouvellement.xhtml?faces-redirect=true&annee=" + annee;
  }

  public boolean estChoisie(CampagneRenouvellementService.Annee une) {
    return String.valueOf(une.id()).equals(annee);
  }

  /** Of the year shown. */
  public String getLibelle() {
    return annees.stream()
        .filter(this::estChoisie)
        .findFirst()
        .map(CampagneRenouvellementService.Annee::libelle)
        .orElse("");
  }

  public Exigence[] getExigences() {
    return Exigence.values();
  }

  public boolean isNouvelle() {
    return lue != null && lue.version() == null;
  }

  public String getAnnee() {
    return annee;
  }

  public void setAnnee(String annee) {
    this.annee = annee;
  }

  public List<CampagneRenouvellementService.Annee> getAnnees() {
    return annees;
  }

  public LocalDate getOuverture() {
    return ouverture;
  }

  public void setOuverture(LocalDate ouverture) {
    this.ouverture = ouverture;
  }

  public LocalDate getFermeture() {
    return fermeture;
  }

  public void setFermeture(LocalDate fermeture) {
    this.fermeture = fermeture;
  }

  public List<FicheDemandee> getFiches() {
    return fiches;
  }
}
