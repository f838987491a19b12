package fr.portailfamille.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a démarche is. It begins as BROUILLON; A_CORRIGER gives it back to the family, which files
 * it again; an agent may put EN_INSTRUCTION back to the queue; ACCEPTEE, REFUSEE and ABANDONNEE are
 * final. Without an agent, DEPOSEE is ACCEPTEE at once.
 */
public enum EtatDemarche {
  BROUILLON,
  DEPOSEE,
  EN_INSTRUCTION,
  A_CORRIGER,
  ACCEPTEE,
  REFUSEE,
  ABANDONNEE;

  /** In the hands of the family: it may be changed, filed, dropped. */
  static final Set<EtatDemarche> CHEZ_LA_FAMILLE = Set.of(BROUILLON, A_CORRIGER);

  /** In the hands of the agents. */
  static final Set<EtatDemarche> AU_BUREAU = Set.of(DEPOSEE, EN_INSTRUCTION);

  /** Filed, and not turned down. */
  public static final Set<EtatDemarche> DEPOSEES = Set.of(DEPOSEE, EN_INSTRUCTION, ACCEPTEE);

  private Set<EtatDemarche> suites() {
    return switch (this) {
      case BROUILLON, A_CORRIGER -> EnumSet.of(DEPOSEE, ABANDONNEE);
      case DEPOSEE -> EnumSet.of(EN_INSTRUCTION, ACCEPTEE);
      case EN_INSTRUCTION -> EnumSet.of(DEPOSEE, A_CORRIGER, ACCEPTEE, REFUSEE);
      case ACCEPTEE, REFUSEE, ABANDONNEE -> EnumSet.noneOf(EtatDemarche.class);
    };
  }

  public boolean peutPasserA(EtatDemarche cible) {
    return suites().contains(cible);
  }

  public boolean isModifiable() {
    return CHEZ_LA_FAMILLE.contains(this);
  }

  public boolean isATraiter() {
    return AU_BUREAU.contains(this);
  }

  public boolean isFinale() {
    return suites().isEmpty();
  }

  public String getLibelle() {
    return Messages.texte(Motif.of("EtatDemarche." + name()));
  }
}
