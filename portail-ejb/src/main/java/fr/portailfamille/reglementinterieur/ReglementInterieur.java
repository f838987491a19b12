package fr.portailfamille.reglementinterieur;

import fr.portailfamille.activite.NatureActivite;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.parametre.Parametre;
import java.util.EnumSet;
import java.util.Set;

/** Rules a town may write: for every child, or for those enrolled in some kinds of activities. */
public enum ReglementInterieur {
  GENERAL(Parametre.REGLEMENT_GENERAL, EnumSet.noneOf(NatureActivite.class)),
  RESTAURATION(Parametre.REGLEMENT_RESTAURATION, EnumSet.of(NatureActivite.RESTAURATION)),
  PERISCOLAIRE(
      Parametre.REGLEMENT_PERISCOLAIRE,
      EnumSet.of(NatureActivite.ACCUEIL_MATIN, NatureActivite.ACCUEIL_SOIR)),
  LOISIRS(
      Parametre.REGLEMENT_LOISIRS, EnumSet.of(NatureActivite.MERCREDI, NatureActivite.VACANCES));

  private final Parametre parametre;
  private final Set<NatureActivite> natures;

  ReglementInterieur(Parametre parametre, Set<NatureActivite> natures) {
    this.parametre = parametre;
    this.natures = natures;
  }

  public String getTitre() {
    return Messages.texte(Motif.of("ReglementInterieur." + name()));
  }

  Parametre parametre() {
    return parametre;
  }

  /** Empty: whatever the child is enrolled in. */
  Set<NatureActivite> natures() {
    return natures;
  }

  /**
   * @param inscrit kinds of activities the child is enrolled in
   */
  boolean concerne(Set<NatureActivite> inscrit) {
    return natures.isEmpty() || natures.stream().anyMatch(inscrit::contains);
  }
}
