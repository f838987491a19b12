package fr.portailfamille.web.facturation;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.facturation.CompteFamille;
import fr.portailfamille.facturation.FactureQueries;
import fr.portailfamille.facturation.ResumeFacture;
import fr.portailfamille.facturation.SituationFacture;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** usager/factures/liste.xhtml: what is to pay, the most urgent first, then what was paid. */
@Named
@RequestScoped
public class FacturesPage {

  @Inject private FactureQueries factures;
  @Inject private CompteFamille compte;

  private List<ResumeFacture> aPayer = List.of();
  private List<ResumeFacture> payees = List.of();
  private Montant solde;

  public void load() {
    var toutes = factures.lesMiennes();
    aPayer =
        toutes.stream()
            .filter(f -> f.situation() != SituationFacture.PAYEE)
            .sorted(Comparator.comparing(ResumeFacture::echeance))
            .toList();
    payees = toutes.stream().filter(f -> f.situation() == SituationFacture.PAYEE).toList();
    solde = compte.solde();
  }

  public List<ResumeFacture> getAPayer() {
    return aPayer;
  }

  public List<ResumeFacture> getPayees() {
    return payees;
  }

  public Montant getSolde() {
    return solde;
  }

  public boolean isVide() {
    return aPayer.isEmpty() && payees.isEmpty();
  }
}
