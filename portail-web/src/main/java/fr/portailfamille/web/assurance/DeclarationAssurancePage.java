package fr.portailfamille.web.assurance;

import fr.portailfamille.assurance.AssuranceQueries;
import fr.portailfamille.assurance.AssuranceScolaire;
import fr.portailfamille.assurance.AssurancesDeclarees;
import fr.portailfamille.assurance.ChoixAssurance;
import fr.portailfamille.assurance.EnfantAAssurer;
import fr.portailfamille.web.commun.Libelles;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import fr.portailfamille.web.demarche.Fiches;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Consent, one sheet per child, certificates, recap (E30). */
@Named
@ViewScoped
public class DeclarationAssurancePage extends Assistant<AssurancesDeclarees> {

  private static final int ENFANTS = 2;
  private static final String RUBRIQUE = "assurance";

  /** An answer and how it reads for this child. */
  public record Choix(ChoixAssurance valeur, String libelle) implements Serializable {}

  @Inject private AssuranceQueries lectures;

  private List<AssuranceQueries.Annee> annees = List.of();
  private List<Choix> choix = List.of();
  private EnfantAAssurer fiche;

  public DeclarationAssurancePage() {
    super(
        AssuranceScolaire.CODE,
        AssurancesDeclarees.class,
        new Etapes("/usager/assurances/declarer.xhtml", 3, 4));
  }

  @Override
  protected int fiches(int etape) {
    return etape == ENFANTS ? Math.max(1, getForm().getEnfants().size()) : 1;
  }

  /** The first child without an answer. */
  @Override
  protected int premiereFiche(int etape) {
    return etape == ENFANTS
        ? Fiches.premiere(getForm().getEnfants(), enfant -> enfant.getChoix() == null)
        : 0;
  }

  @Override
  protected void ouvrir() {
    var enfants = getForm().getEnfants();
    if (getEtape() != ENFANTS || enfants.isEmpty()) {
      fiche = null;
      return;
    }
    annees = lectures.annees();
    fiche = enfants.get(getEnfant());
    choix = choix();
  }

  /** What is saved is read again, and shown if one stays here. */
  @Override
  protected boolean garder(int reprise) {
    boolean garde = super.garder(reprise);
    ouvrir();
    return garde;
  }

  /** Another year: what the town knows of it is shown. */
  public void relire() {
    lectures.relire(getForm());
    ouvrir();
  }

  private List<Choix> choix() {
    var possibles = new ArrayList<Choix>();
    var declarer = fiche.getConnue() == null ? "choix.declarer" : "choix.remplacer";
    possibles.add(choix(ChoixAssurance.DECLARER, declarer, fiche.getPrenom()));
    getForm()
        .modelePossible(fiche)
        .ifPresent(
            modele ->
                possibles.add(
                    choix(ChoixAssurance.MEME_CONTRAT, "choix.meme", modele.getPrenom())));
    var aucune = fiche.getConnue() == null ? "choix.aucune" : "choix.garder";
    possibles.add(choix(ChoixAssurance.AUCUNE, aucune, fiche.getPrenom()));
    return possibles;
  }

  private static Choix choix(ChoixAssurance valeur, String cle, String prenom) {
    return new Choix(valeur, Libelles.texte(RUBRIQUE, cle, prenom));
  }

  public boolean isDeclaree() {
    return fiche != null && fiche.getChoix() == ChoixAssurance.DECLARER;
  }

  /** Asked on the first sheet only. */
  public boolean isAnneeAChoisir() {
    return annees.size() > 1 && getEnfant() == 0;
  }

  public List<AssuranceQueries.Annee> getAnnees() {
    return annees;
  }

  public List<Choix> getChoix() {
    return choix;
  }

  public EnfantAAssurer getFiche() {
    return fiche;
  }
}
