package fr.portailfamille.web.scolarite;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.scolarite.derogation.Avis;
import fr.portailfamille.scolarite.derogation.AvisDeCommissionService;
import fr.portailfamille.scolarite.derogation.DerogationsQueries;
import fr.portailfamille.scolarite.derogation.InscriptionEnSeanceService;
import fr.portailfamille.scolarite.derogation.LigneExamen;
import fr.portailfamille.scolarite.derogation.LigneSeance;
import fr.portailfamille.scolarite.derogation.SaisieRefusee;
import fr.portailfamille.scolarite.derogation.SeanceSaisie;
import fr.portailfamille.scolarite.derogation.SeanceService;
import fr.portailfamille.scolarite.derogation.SeancesQueries;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** agent/demarches/seance.xhtml?id=: what was put to a sitting, and what it said. */
@Named
@ViewScoped
public class SeanceDerogationPage implements Serializable {

  private static final String ICI = "/agent/demarches/seance.xhtml?faces-redirect=true&id=";
  private static final String LISTE = "/agent/demarches/seances.xhtml?faces-redirect=true";
  private static final String RUBRIQUE = "scolarite";

  @Inject private SeancesQueries lectures;
  @Inject private SeanceService seances;
  @Inject private AvisDeCommissionService commission;
  @Inject private InscriptionEnSeanceService inscriptions;
  @Inject private DerogationsQueries derogations;
  @Inject private Dates dates;

  private String id;
  private LigneSeance seance;
  private List<LigneAvis> lignes = List.of();
  private final SeanceSaisie saisie = new SeanceSaisie();
  private boolean aMoi;

  public void load() {
    seance = lectures.seance(Identifiant.lire(id));
    lignes = lectures.examens(seance.id()).stream().map(LigneAvis::new).toList();
    saisie.setJour(seance.jour());
    saisie.setLieu(seance.lieu());
    aMoi = derogations.aMoi();
  }

  public String rendre() {
    return faire(
        () -> {
          var avis =
              lignes.stream()
                  .filter(ligne -> aRendre(ligne.getExamen()))
                  .map(LigneAvis::rendu)
                  .toList();
          int rendus = commission.rendre(seance.id(), avis);
          Annonce.succes(Libelles.texte(RUBRIQUE, "seance.rendus", rendus));
          return ICI + seance.id();
        });
  }

  public String retirer(long examen) {
    return faire(
        () -> {
          inscriptions.retirer(seance.id(), examen);
          Annonce.succes(Libelles.texte(RUBRIQUE, "seance.retiree"));
          return ICI + seance.id();
        });
  }

  public String modifier() {
    return faire(
        () -> {
          seances.changer(seance.id(), seance.version(), saisie);
          Annonce.succes(Libelles.texte(RUBRIQUE, "seance.modifiee"));
          return ICI + seance.id();
        });
  }

  public String supprimer() {
    return faire(
        () -> {
          seances.supprimer(seance.id(), seance.version());
          Annonce.succes(Libelles.texte(RUBRIQUE, "seance.supprimee"));
          return LISTE;
        });
  }

  private static String faire(Supplier<String> acte) {
    try {
      return acte.get();
    } catch (SaisieRefusee refus) {
      Annonce.refus(refus, refus.champ());
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
    }
    return null;
  }

  /** From the day of the sitting on. */
  public boolean isTenue() {
    return !seance.jour().isAfter(dates.aujourdhui());
  }

  /** Whether the agent may write what the sitting said of a child. */
  public boolean aRendre(LigneExamen examen) {
    return aMoi && isTenue() && examen.enAttente();
  }

  public Avis[] getPossibles() {
    return Avis.values();
  }

  public LigneSeance getSeance() {
    return seance;
  }

  public List<LigneAvis> getLignes() {
    return lignes;
  }

  public SeanceSaisie getSaisie() {
    return saisie;
  }

  public boolean isAMoi() {
    return aMoi;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
