package fr.portailfamille.web.demarche;

import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.DetailDemarche;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.Theme;
import fr.portailfamille.demarche.Voisines;
import fr.portailfamille.fiche.FichePreinscriptionQueries;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.web.commun.Choix;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * One filed démarche of the household, with its history (A46); also the page after filing (A20).
 */
@Named
@RequestScoped
public class DetailDemarchePage {

  @Inject private DemarcheQueries demarches;
  @Inject private FichePreinscriptionQueries fiches;
  @Inject private Parametres parametres;

  private long id;
  private Theme theme;
  private DetailDemarche detail;
  private Voisines voisines;
  private boolean mienne;
  private boolean preinscription;
  private String recours;

  public void load() {
    detail = demarches.detail(id);
    mienne = demarches.estMienne(detail.resume());
    voisines = demarches.voisines(id, theme);
    preinscription = fiches.existePour(detail.resume());
    recours = parametres.texte(Parametre.DEMARCHE_RECOURS);
  }

  public String getId() {
    return String.valueOf(id);
  }

  public void setId(String saisi) {
    id = Identifiant.lire(saisi);
  }

  /** Sent back to the person who filed it: the other guardians only read it. */
  public boolean isCorrigeable() {
    return mienne && detail.resume().etat() == EtatDemarche.A_CORRIGER;
  }

  /** Filed by a new family and not accepted yet, it makes a sheet to print (C29). */
  public boolean isPreinscription() {
    return preinscription;
  }

  /** At once when no agent has to decide. */
  public boolean isAcceptee() {
    return detail.resume().etat() == EtatDemarche.ACCEPTEE;
  }

  public boolean isRefusee() {
    return detail.resume().etat() == EtatDemarche.REFUSEE;
  }

  /** How to contest a refusal, as its mail says. */
  public String getRecours() {
    return recours;
  }

  /** Half of the list one came from; null for both. */
  public String getTheme() {
    return theme == null ? null : theme.name();
  }

  public void setTheme(String saisi) {
    theme = Choix.lire(Theme.class, saisi);
  }

  public Voisines getVoisines() {
    return voisines;
  }

  public DetailDemarche getDetail() {
    return detail;
  }
}
