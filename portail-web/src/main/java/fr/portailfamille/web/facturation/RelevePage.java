package fr.portailfamille.web.facturation;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.facturation.CompteFamille;
import fr.portailfamille.facturation.LigneReleve;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** usager/factures/releve.xhtml: every invoice and payment, and the balance each left (C24). */
@Named
@RequestScoped
public class RelevePage {

  @Inject private CompteFamille compte;

  private List<LigneReleve> lignes = List.of();

  public void load() {
    lignes = compte.releve();
  }

  public List<LigneReleve> getLignes() {
    return lignes;
  }

  /** The newest line ends with it. */
  public Montant getSolde() {
    return lignes.isEmpty() ? Montant.ZERO : lignes.get(0).solde();
  }
}
