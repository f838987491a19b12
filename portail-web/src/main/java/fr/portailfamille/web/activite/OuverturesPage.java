package fr.portailfamille.web.activite;

import fr.portailfamille.activite.OuvertureService;
import fr.portailfamille.batch.LancementQuotidien;
import fr.portailfamille.batch.TravailQuotidien;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.forfait.ForfaitQueries;
import fr.portailfamille.forfait.ForfaitsSansPlace;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * agent/activites/ouvertures.xhtml: until when each activity is open, and opening more days.
 * Activity and dates are in the address; what they would open is shown before anything is.
 */
@Named
@ViewScoped
public class OuverturesPage implements Serializable {

  @Inject private OuvertureService ouvertures;
  @Inject private ForfaitQueries forfaits;
  @Inject private LancementQuotidien travaux;
  @Inject private Dates dates;

  private long activite = -1;
  private LocalDate debut;
  private LocalDate fin;
  private List<OuvertureService.Situation> lignes = List.of();
  private List<ForfaitsSansPlace> sansPlace = List.of();
  private OuvertureService.Situation choisie;
  private OuvertureService.Apercu apercu;

  public void load() {
    lignes = ouvertures.situations();
    sansPlace = forfaits.sansPlace();
    choisie = lignes.stream().filter(l -> l.id() == activite).findFirst().orElse(null);
    if (debut == null || fin == null) {
      proposer();
    } else if (choisie != null) {
      apercevoir();
    }
  }

  private void proposer() {
    var periode = ouvertures.periodeProposee().orElse(Periode.jour(dates.aujourdhui()));
    debut = periode.debut();
    fin = periode.fin();
  }

  private void apercevoir() {
    try {
      apercu = ouvertures.apercu(activite, new Periode(debut, fin));
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
    }
  }

  public String ouvrir() {
    try {
      var nombre = ouvertures.ouvrir(activite, new Periode(debut, fin));
      travaux.lancer(TravailQuotidien.JOURS_AU_FORFAIT);
      Annonce.succes(Libelles.texte("activite", "ouvertures.faites", nombre, choisie.libelle()));
      return "/agent/activites/ouvertures.xhtml?faces-redirect=true";
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return null;
    }
  }

  public String getActivite() {
    return activite < 0 ? null : String.valueOf(activite);
  }

  public void setActivite(String saisie) {
    activite = Identifiant.lire(saisie);
  }

  /** As 2026-09-01; what is no day asks for the one proposed. */
  public String getDebut() {
    return debut == null ? null : debut.toString();
  }

  public void setDebut(String saisi) {
    debut = jour(saisi);
  }

  public String getFin() {
    return fin == null ? null : fin.toString();
  }

  public void setFin(String saisie) {
    fin = jour(saisie);
  }

  private static LocalDate jour(String saisi) {
    try {
      return saisi == null || !saisi.matches("\\d{4}-\\d{2}-\\d{2}")
          ? null
          : LocalDate.parse(saisi);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  public LocalDate getPremier() {
    return debut;
  }

  public LocalDate getDernier() {
    return fin;
  }

  public List<OuvertureService.Situation> getLignes() {
    return lignes;
  }

  /** What packages are owed and the places do not allow. */
  public List<ForfaitsSansPlace> getSansPlace() {
    return sansPlace;
  }

  public OuvertureService.Situation getChoisie() {
    return choisie;
  }

  /** Null until an activity and its dates are chosen. */
  public OuvertureService.Apercu getApercu() {
    return apercu;
  }
}
