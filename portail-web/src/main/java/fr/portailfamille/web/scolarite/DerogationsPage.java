package fr.portailfamille.web.scolarite;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.commun.Slice;
import fr.portailfamille.scolarite.derogation.Avancement;
import fr.portailfamille.scolarite.derogation.DemandeEnCommission;
import fr.portailfamille.scolarite.derogation.DerogationsQueries;
import fr.portailfamille.scolarite.derogation.InscriptionEnSeanceService;
import fr.portailfamille.scolarite.derogation.LigneDerogation;
import fr.portailfamille.scolarite.derogation.LigneSeance;
import fr.portailfamille.scolarite.derogation.SeancesQueries;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** agent/demarches/derogations.xhtml: the derogations waiting, put to a sitting if ticked. */
@Named
@ViewScoped
public class DerogationsPage implements Serializable {

  private static final int TAILLE = 50;
  private static final String RUBRIQUE = "scolarite";

  /** One box of the list: « démarche:child ». */
  private static final String COCHE = "coche";

  /** A value of a list, as it is in the address, and how it reads. */
  public record Option(String id, String libelle) implements Serializable {}

  @Inject private DerogationsQueries derogations;
  @Inject private SeancesQueries lectureDesSeances;
  @Inject private InscriptionEnSeanceService inscriptions;
  @Inject private Dates dates;

  private final FiltreDerogations filtre = new FiltreDerogations();
  private DerogationsQueries.Filtres filtres;
  private Slice<LigneDerogation> lignes;
  private List<LigneSeance> seances;
  private boolean aMoi;
  private String seance;

  public void load() {
    lignes = derogations.lister(filtre.criteres(), (filtre.getNumero() - 1) * TAILLE, TAILLE);
    filtres = derogations.filtres();
    seances = lectureDesSeances.seances();
    aMoi = derogations.aMoi();
  }

  public String inscrire() {
    var cochees = cochees();
    if (cochees.isEmpty() || seance == null) {
      Annonce.refus(Libelles.texte(RUBRIQUE, "derogations.choisir"));
      return null;
    }
    try {
      int inscrites = inscriptions.inscrire(Identifiant.lire(seance), cochees);
      Annonce.succes(Libelles.texte(RUBRIQUE, "derogations.inscrites", inscrites));
      if (inscrites < cochees.size()) {
        Annonce.refusALaPageSuivante(
            Libelles.texte(RUBRIQUE, "derogations.laissees", cochees.size() - inscrites));
      }
    } catch (RegleMetierException refus) {
      Annonce.refusALaPageSuivante(refus);
    }
    return "/agent/demarches/derogations.xhtml?faces-redirect=true&includeViewParams=true";
  }

  /** What is not one of our boxes is nothing. */
  private static List<DemandeEnCommission> cochees() {
    var valeurs =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault(COCHE, new String[0]);
    return Arrays.stream(valeurs).distinct().flatMap(DerogationsPage::cochee).toList();
  }

  private static Stream<DemandeEnCommission> cochee(String valeur) {
    var morceaux = valeur.split(":", -1);
    return morceaux.length == 2
        ? Stream.of(
            new DemandeEnCommission(Identifiant.lire(morceaux[0]), Identifiant.lire(morceaux[1])))
        : Stream.empty();
  }

  public List<Option> getAvancements() {
    return Arrays.stream(Avancement.values())
        .map(avancement -> new Option(avancement.name(), avancement.getLibelle()))
        .toList();
  }

  public List<Option> getChoixDeSeance() {
    return seances.stream()
        .map(
            s ->
                new Option(
                    String.valueOf(s.id()),
                    Libelles.texte(RUBRIQUE, "derogations.seance", dates.jour(s.jour()), s.lieu())))
        .toList();
  }

  public boolean isPlusieursAnnees() {
    return filtres.annees().size() > 1 || filtre.getAnneeDemandee() != null;
  }

  public String getIci() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
        + "/agent/demarches/derogations.xhtml";
  }

  public long getPages() {
    return Math.max(1, (lignes.total() + TAILLE - 1) / TAILLE);
  }

  public FiltreDerogations getFiltre() {
    return filtre;
  }

  public DerogationsQueries.Filtres getFiltres() {
    return filtres;
  }

  public Slice<LigneDerogation> getLignes() {
    return lignes;
  }

  public List<LigneSeance> getSeances() {
    return seances;
  }

  /** Whether the agent may put them to a sitting. */
  public boolean isAMoi() {
    return aMoi;
  }

  /** Id of the sitting they go to. */
  public String getSeance() {
    return seance;
  }

  public void setSeance(String seance) {
    this.seance = seance;
  }
}
