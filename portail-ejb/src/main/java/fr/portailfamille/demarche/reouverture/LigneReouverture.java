package fr.portailfamille.demarche.reouverture;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A reopening as it is shown.
 *
 * @param motif null when it is not for who reads
 * @param agent who opened it
 * @param finieLe null as long as nothing but its last day ends it
 */
public record LigneReouverture(
    long id,
    String type,
    String titre,
    String motif,
    LocalDate jusquAu,
    Instant ouverteLe,
    String agent,
    EtatReouverture etat,
    Instant finieLe)
    implements Serializable {

  static LigneReouverture of(Reouverture r, String agent, LocalDate jour) {
    return new LigneReouverture(
        r.id(),
        r.type(),
        r.titre(),
        r.motif(),
        r.jusquAu(),
        r.ouverteLe(),
        agent,
        r.etat(jour),
        r.finieLe());
  }

  LigneReouverture sansMotif() {
    return new LigneReouverture(id, type, titre, null, jusquAu, ouverteLe, agent, etat, finieLe);
  }

  public boolean enCours() {
    return etat == EtatReouverture.EN_COURS;
  }
}
