package fr.portailfamille.web.reservation;

import fr.portailfamille.repas.LieuDeRepas;
import fr.portailfamille.repas.ListeDesRepas;
import fr.portailfamille.repas.RepasQueries;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;

/**
 * agent/activites/repas.xhtml?jour=&amp;ecole=&amp;consignes=: who eats where on a day. What health
 * says is read only when asked for, with the right to.
 */
@Named
@RequestScoped
public class RepasPage {

  @Inject private RepasQueries lectures;
  @Inject private Dates dates;
  @Inject private HttpServletRequest request;

  private LocalDate jour;
  private long ecole = -1;
  private boolean consignes;
  private List<LieuDeRepas> lieux = List.of();
  private LieuDeRepas lieu;
  private ListeDesRepas liste;

  public void load() {
    if (jour == null) {
      jour = dates.aujourdhui();
    }
    lieux = lectures.lieux(jour);
    lieu = lieux.stream().filter(l -> l.id() == ecole).findFirst().orElse(null);
    if (lieu != null) {
      liste =
          consignes && isHabilite()
              ? lectures.lireAvecConsignes(jour, lieu.id())
              : lectures.lire(jour, lieu.id());
    }
  }

  /** Whether the agent may read what health says. */
  public boolean isHabilite() {
    return request.isUserInRole("SANTE");
  }

  public LocalDate getJour() {
    return jour;
  }

  public void setJour(LocalDate jour) {
    this.jour = jour;
  }

  public String getEcole() {
    return ecole < 0 ? null : String.valueOf(ecole);
  }

  public void setEcole(String saisie) {
    ecole = Identifiant.lire(saisie);
  }

  public boolean isConsignes() {
    return consignes;
  }

  public void setConsignes(boolean consignes) {
    this.consignes = consignes;
  }

  public List<LieuDeRepas> getLieux() {
    return lieux;
  }

  public LieuDeRepas getLieu() {
    return lieu;
  }

  /** Null until a place is chosen. */
  public ListeDesRepas getListe() {
    return liste;
  }
}
