package fr.portailfamille.web.scolarite;

import fr.portailfamille.scolarite.ChoixFrequentation;
import fr.portailfamille.scolarite.EcolesFrequentees;
import fr.portailfamille.scolarite.EnfantFrequentant;
import fr.portailfamille.scolarite.EtablissementFrequente;
import fr.portailfamille.scolarite.InscriptionScolaireQueries;
import fr.portailfamille.scolarite.Niveau;
import fr.portailfamille.web.commun.Libelles;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import fr.portailfamille.web.demarche.Fiches;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Consent, the school of each child, certificates, recap (B16). */
@Named
@ViewScoped
public class EtablissementFrequentePage extends Assistant<EcolesFrequentees> {

  private static final int ENFANTS = 2;

  /** An answer and how it reads for this child. */
  public record Choix(ChoixFrequentation valeur, String libelle) implements Serializable {}

  @Inject private InscriptionScolaireQueries lectures;

  private List<InscriptionScolaireQueries.Annee> annees = List.of();
  private List<InscriptionScolaireQueries.Ecole> ecoles = List.of();
  private List<Choix> choix = List.of();
  private EnfantFrequentant fiche;

  public EtablissementFrequentePage() {
    super(
        EtablissementFrequente.CODE,
        EcolesFrequentees.class,
        new Etapes("/usager/scolarite/etablissement.xhtml", 3, 4));
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
    var fiches = getForm().getEnfants();
    if (getEtape() != ENFANTS || fiches.isEmpty()) {
      fiche = null;
      return;
    }
    annees = lectures.annees();
    fiche = fiches.get(Math.min(getEnfant(), fiches.size() - 1));
    ecoles = fiche.getNiveau() == null ? List.of() : lectures.ecoles(fiche.getNiveau());
    choix =
        Arrays.stream(ChoixFrequentation.values())
            .filter(c -> c != ChoixFrequentation.INCHANGEE || fiche.getInscrite() != null)
            .map(c -> new Choix(c, libelle(c)))
            .toList();
  }

  private String libelle(ChoixFrequentation valeur) {
    var nom = fiche.getInscrite() == null ? "" : fiche.getInscrite().getNom();
    return Libelles.texte("scolarite", "frequente." + valeur.name(), nom);
  }

  /** What is saved is read again, and shown if one stays here. */
  @Override
  protected boolean garder(int reprise) {
    boolean garde = super.garder(reprise);
    ouvrir();
    return garde;
  }

  /** The schools follow the level, and the sheets begin again for another year. */
  public void relire() {
    lectures.relire(getForm());
    ouvrir();
  }

  public boolean isDeLaVille() {
    return fiche != null && fiche.getChoix() == ChoixFrequentation.DE_LA_VILLE;
  }

  public boolean isAilleurs() {
    return fiche != null && fiche.getChoix() == ChoixFrequentation.AILLEURS;
  }

  /** Asked on the first sheet only. */
  public boolean isAnneeAChoisir() {
    return annees.size() > 1 && getEnfant() == 0;
  }

  public List<InscriptionScolaireQueries.Annee> getAnnees() {
    return annees;
  }

  public List<InscriptionScolaireQueries.Ecole> getEcoles() {
    return ecoles;
  }

  public List<Choix> getChoix() {
    return choix;
  }

  public EnfantFrequentant getFiche() {
    return fiche;
  }

  public Niveau[] getNiveaux() {
    return Niveau.values();
  }
}
