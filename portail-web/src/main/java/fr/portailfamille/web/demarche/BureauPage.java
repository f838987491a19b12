package fr.portailfamille.web.demarche;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.commun.Slice;
import fr.portailfamille.demarche.AcceptationEnLot;
import fr.portailfamille.demarche.AcceptationEnLot.Bilan;
import fr.portailfamille.demarche.AcceptationEnLot.Cochee;
import fr.portailfamille.demarche.BureauQueries;
import fr.portailfamille.demarche.CarteDemarche;
import fr.portailfamille.demarche.CatalogueQueries;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.LigneBureau;
import fr.portailfamille.demarche.organisation.ServicesQueries;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The agents' desk: démarches to handle, the most pressing first, several at once if they are
 * ticked.
 */
@Named
@ViewScoped
public class BureauPage implements Serializable {

  private static final int TAILLE = 50;
  private static final int BIENTOT = 2;

  /**
   * One box of the list: « id-version-number », so that nothing depends on the order of the list.
   */
  private static final String COCHE = "coche";

  @Inject private BureauQueries bureau;
  @Inject private CatalogueQueries catalogue;
  @Inject private ServicesQueries services;
  @Inject private AcceptationEnLot lot;
  @Inject private Dates dates;

  private final FiltreBureau filtre = new FiltreBureau();
  private List<CarteDemarche> types;
  private List<ServicesQueries.Service> tousLesServices;
  private Map<EtatDemarche, Long> comptes;
  private long enRetard;
  private Slice<LigneBureau> lignes;

  public void load() {
    var criteres = filtre.criteres();
    types = catalogue.types();
    tousLesServices = services.services();
    comptes = bureau.compter(criteres);
    enRetard = bureau.compterEnRetard(criteres);
    lignes = bureau.lister(criteres, (filtre.getNumero() - 1) * TAILLE, TAILLE);
  }

  public String accepter() {
    return ensemble(lot::accepter, "lot.acceptees");
  }

  public String prendre() {
    return ensemble(lot::prendre, "lot.prises");
  }

  private String ensemble(Function<List<Cochee>, Bilan> acte, String annonce) {
    try {
      var bilan = acte.apply(cochees());
      if (bilan.faites() > 0) {
        Annonce.succes(Libelles.texte("demarche", annonce, bilan.faites()));
      }
      bilan
          .laissees()
          .forEach(
              l ->
                  Annonce.refusALaPageSuivante(
                      Libelles.texte("demarche", "lot.laissee", l.numero(), l.pourquoi())));
    } catch (RegleMetierException refus) {
      Annonce.refusALaPageSuivante(refus);
    }
    return "/agent/demarches/liste.xhtml?faces-redirect=true&includeViewParams=true";
  }

  /** What is not one of our boxes is nothing. */
  private static List<Cochee> cochees() {
    var valeurs =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault(COCHE, new String[0]);
    return Arrays.stream(valeurs).flatMap(BureauPage::cochee).toList();
  }

  private static Stream<Cochee> cochee(String valeur) {
    var morceaux = valeur.split(":", 3);
    if (morceaux.length < 3) {
      return Stream.empty();
    }
    return Stream.of(
        new Cochee(
            Identifiant.lire(morceaux[0]), (int) Identifiant.lire(morceaux[1]), morceaux[2]));
  }

  public String coche(LigneBureau ligne) {
    return ligne.id() + ":" + ligne.version() + ":" + ligne.numero();
  }

  /** States an agent may ask for; none means everything there is to do. */
  public Set<EtatDemarche> getEtats() {
    return EnumSet.complementOf(EnumSet.of(EtatDemarche.BROUILLON, EtatDemarche.ABANDONNEE));
  }

  public long compte(EtatDemarche de) {
    return comptes.getOrDefault(de, 0L);
  }

  public long getATraiter() {
    return getEtats().stream().filter(EtatDemarche::isATraiter).mapToLong(this::compte).sum();
  }

  public long getEnRetard() {
    return enRetard;
  }

  /** Days until the last one promised; negative once it is past. */
  public long reste(LigneBureau ligne) {
    return ChronoUnit.DAYS.between(dates.aujourdhui(), ligne.echeance());
  }

  public long depasse(LigneBureau ligne) {
    return -reste(ligne);
  }

  /** « erreur » past the day promised, « attention » just before, « neutre » otherwise. */
  public String ton(LigneBureau ligne) {
    var reste = reste(ligne);
    return reste < 0 ? "erreur" : reste <= BIENTOT ? "attention" : "neutre";
  }

  /** Whether what is listed is still to be decided. */
  public boolean isEnLot() {
    var etat = filtre.criteres().etat();
    return etat == null || etat.isATraiter();
  }

  /** Where the list is. */
  public String getIci() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
        + "/agent/demarches/liste.xhtml";
  }

  public boolean choisi(ServicesQueries.Service service) {
    return String.valueOf(service.id()).equals(filtre.getService());
  }

  public FiltreBureau getFiltre() {
    return filtre;
  }

  public long getPages() {
    return Math.max(1, (lignes.total() + TAILLE - 1) / TAILLE);
  }

  public List<CarteDemarche> getTypes() {
    return types;
  }

  public List<ServicesQueries.Service> getTousLesServices() {
    return tousLesServices;
  }

  public Slice<LigneBureau> getLignes() {
    return lignes;
  }
}
