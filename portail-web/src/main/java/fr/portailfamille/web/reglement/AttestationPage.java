package fr.portailfamille.web.reglement;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.reglement.PaiementQueries;
import fr.portailfamille.reglement.Recu;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Year;
import java.util.List;

/** The payments of a year, with their receipts (A50). */
@Named
@RequestScoped
public class AttestationPage {

  @Inject private PaiementQueries queries;

  private Integer annee;
  private List<Integer> annees = List.of();
  private List<Recu> recus = List.of();

  /** The last year with a payment, unless one is asked for: one with a payment. */
  public void load() {
    annees = queries.annees();
    if (annee == null && !annees.isEmpty()) {
      annee = annees.get(0);
    }
    if (annee != null && !annees.contains(annee)) {
      throw new Introuvable();
    }
    recus = annee == null ? List.of() : queries.recus(annee);
  }

  public Montant getTotal() {
    return Montant.somme(recus.stream().map(Recu::montant).toList());
  }

  public String getAnnee() {
    return annee == null ? null : annee.toString();
  }

  public void setAnnee(String saisie) {
    annee = saisie == null ? null : (int) Math.min(Identifiant.lire(saisie), Year.MAX_VALUE);
  }

  public List<Integer> getAnnees() {
    return annees;
  }

  public List<Recu> getRecus() {
    return recus;
  }
}
