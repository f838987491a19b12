package fr.portailfamille.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.representation.Canal;
import java.io.Serializable;
import java.time.Instant;

/**
 * A change of state, as shown in the history (A46).
 *
 * @param service name of the service whose check this is; null for any other change
 * @param par the person's name; null for a family
 * @param canal how the family asked for it, when an agent did it for the family; null otherwise
 */
public record Passage(
    Instant le,
    EtatDemarche de,
    EtatDemarche a,
    String motif,
    String service,
    String par,
    Canal canal)
    implements Serializable {

  public Passage(
      Instant le,
      EtatDemarche de,
      EtatDemarche a,
      String motif,
      String service,
      String prenom,
      String nom,
      Canal canal) {
    this(le, de, a, motif, service, prenom + " " + nom, canal);
  }

  /** As a family sees it: no name of an agent. */
  Passage sansAgent() {
    return new Passage(le, de, a, motif, service, null, canal);
  }

  /** For an agent who may not read the answers. */
  Passage sansMotif() {
    return new Passage(le, de, a, null, service, par, canal);
  }

  boolean estUnDepot() {
    return de.isModifiable() && a == EtatDemarche.DEPOSEE;
  }

  /** Given back to the queue by who examined it. */
  private boolean estUneRemise() {
    return de == EtatDemarche.EN_INSTRUCTION && a == EtatDemarche.DEPOSEE;
  }

  public String getLibelle() {
    if (service != null) {
      return Messages.texte(Motif.of("VerifieePar", service));
    }
    return estUneRemise() ? Messages.texte(Motif.of("RemiseDansLaFile")) : a.getLibelle();
  }
}
