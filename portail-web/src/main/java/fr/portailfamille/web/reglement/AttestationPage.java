package fr.portailfamille.web.reglement;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.reglement.PaiementQueries;
import fr.portailfamille.reglement.Recu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The payments of a year, with their receipts (A50). */
@Named
@RequestScoped
public class AttestationPage {

  @Inject private PaiementQueries queries;

  private Integer annee;
  private List<Integer> annees = List.of();
  private List<Recu> recus = List.of();

  /** The last year with a payment, unless one is asked for. */
  public void load() {
    annees = queries.annees();
    if (annee == null && !annees.isEmpty()) {
      annee = annees.get(0);
    }
    if (annee != null) {
      recus = queries.recus(annee);
    }
  }

  public Montant getTotal() {
    return Montant.somme(recus.stream().map(Recu::montant).toList());
  }

  public Integer getAnnee() {
    return annee;
  }

  public void setAnnee(Integer annee) {
    this.annee = annee;
  }

  public List<Integer> getAnnees() {
    return annees;
  }

  public List<Recu> getRecus() {
    return recus;
  }
}
