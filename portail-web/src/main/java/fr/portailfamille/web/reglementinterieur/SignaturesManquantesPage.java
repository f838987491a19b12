package fr.portailfamille.web.reglementinterieur;

import fr.portailfamille.commun.Slice;
import fr.portailfamille.reglementinterieur.ReglementInterieur;
import fr.portailfamille.reglementinterieur.SignatureManquante;
import fr.portailfamille.reglementinterieur.SuiviReglementsQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** agent/familles/reglements.xhtml; the rules and the page, from 1, are in the address. */
@Named
@RequestScoped
public class SignaturesManquantesPage {

  private static final int TAILLE = 25;

  @Inject private SuiviReglementsQueries suivi;

  private ReglementInterieur reglement;
  private int numero = 1;
  private List<ReglementInterieur> reglements = List.of();
  private Slice<SignatureManquante> manquantes = Slice.vide();

  /** Without rules in the address, or with rules that are no longer, the first ones. */
  public void load() {
    numero = Math.max(1, Math.min(numero, 100_000));
    reglements = suivi.reglements();
    if (!reglements.contains(reglement)) {
      reglement = reglements.isEmpty() ? null : reglements.get(0);
    }
    if (reglement != null) {
      manquantes = suivi.manquantes(reglement, (numero - 1) * TAILLE, TAILLE);
    }
  }

  public ReglementInterieur getReglement() {
    return reglement;
  }

  public void setReglement(ReglementInterieur reglement) {
    this.reglement = reglement;
  }

  public int getNumero() {
    return numero;
  }

  public void setNumero(int numero) {
    this.numero = numero;
  }

  public List<ReglementInterieur> getReglements() {
    return reglements;
  }

  public Slice<SignatureManquante> getManquantes() {
    return manquantes;
  }

  public long getPages() {
    return Math.max(1, (manquantes.total() + TAILLE - 1) / TAILLE);
  }
}
