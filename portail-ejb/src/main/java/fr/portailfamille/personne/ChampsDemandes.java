package fr.portailfamille.personne;

import java.io.Serializable;
import java.util.Map;

/**
 * What is asked of whoever fills in a form. Pure.
 *
 * @param modes what the town decided otherwise than by default
 * @param guichet an agent types for the family
 */
public record ChampsDemandes(Map<ChampDePersonne, ModeDeChamp> modes, boolean guichet)
    implements Serializable {

  /** Of a family, in a town that decided nothing. */
  public static ChampsDemandes parDefaut() {
    return new ChampsDemandes(Map.of(), false);
  }

  public ModeDeChamp mode(ChampDePersonne champ) {
    return modes.getOrDefault(champ, champ.parDefaut());
  }

  /** Whether a form without this answer is refused. */
  public boolean exige(ChampDePersonne champ) {
    return champ.estIndispensable() || mode(champ) == ModeDeChamp.OBLIGATOIRE;
  }

  /**
   * The counter is asked what families are not. What is indispensable is asked, whatever the town
   * decided, of somebody the town does not know yet.
   *
   * @param connu whether the town holds an answer
   */
  public ChampDemande pour(ChampDePersonne champ, boolean connu) {
    return switch (mode(champ)) {
      case OBLIGATOIRE -> ChampDemande.OBLIGATOIRE;
      case FACULTATIF -> ChampDemande.FACULTATIF;
      case MASQUE -> guichet ? ChampDemande.FACULTATIF : ChampDemande.CACHE;
      case NON_MODIFIABLE -> reserve(champ, connu);
    };
  }

  private ChampDemande reserve(ChampDePersonne champ, boolean connu) {
    if (champ.estIndispensable()) {
      return connu && !guichet ? ChampDemande.LECTURE : ChampDemande.OBLIGATOIRE;
    }
    return guichet ? ChampDemande.FACULTATIF : ChampDemande.LECTURE;
  }
}
