package fr.portailfamille.web.reglementinterieur;

import fr.portailfamille.reglementinterieur.FicheASigner;
import fr.portailfamille.reglementinterieur.ReglementsASigner;
import fr.portailfamille.reglementinterieur.SignatureDesReglements;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import fr.portailfamille.web.demarche.Fiches;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Consent, one sheet per child with the words and the signature, recap (E13, E14). */
@Named
@ViewScoped
public class SignatureReglementPage extends Assistant<ReglementsASigner> {

  private static final int FICHES = 2;

  public SignatureReglementPage() {
    super(
        SignatureDesReglements.CODE,
        ReglementsASigner.class,
        new Etapes("/usager/reglements/signer.xhtml", 0, 3));
  }

  @Override
  protected int fiches(int etape) {
    return etape == FICHES ? Math.max(1, getForm().getFiches().size()) : 1;
  }

  /** The first child nothing is signed for. */
  @Override
  protected int premiereFiche(int etape) {
    return etape == FICHES ? Fiches.premiere(getForm().getFiches(), FicheASigner::isVierge) : 0;
  }

  /** « Accéder à la fiche »: this one is kept as it is. */
  public String acceder(int fiche) {
    return garder(FICHES) ? partir(FICHES, fiche) : null;
  }

  public boolean isFicheOuverte() {
    return getEtape() == FICHES && !getForm().getFiches().isEmpty();
  }

  public FicheASigner getFiche() {
    if (!isFicheOuverte()) {
      return null;
    }
    var fiches = getForm().getFiches();
    return fiches.get(Math.min(getEnfant(), fiches.size() - 1));
  }
}
