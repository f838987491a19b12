package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Normalisation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;

/** The reasons to ask for another school, which an administrator manages (A26). */
@Stateless
@RolesAllowed("ADMINISTRATEUR")
public class MotifDerogationService {

  @PersistenceContext private EntityManager em;
  @Inject private MotifsDeDerogation motifs;

  /** A reason as it is now. */
  public record Ligne(long id, int version, MotifSaisi saisi) implements Serializable {}

  /** Withdrawn or not, in order. */
  public List<Ligne> tous() {
    return motifs.tous().stream().map(MotifDerogationService::ligne).toList();
  }

  /**
   * @throws Introuvable there is no such reason
   */
  public Ligne chercher(long id) {
    return tous().stream()
        .filter(ligne -> ligne.id() == id)
        .findFirst()
        .orElseThrow(Introuvable::new);
  }

  /**
   * @throws SaisieRefusee it may not be added so, or another one says the same
   */
  public void ajouter(MotifSaisi saisi) {
    saisi.verifier();
    exigerUnique(saisi, motifs.tenir(), 0);
    em.persist(new MotifDerogation(saisi));
  }

  /**
   * Rewords, moves, withdraws or brings back; the démarches filed keep what they were given.
   *
   * @throws SaisieRefusee it may not be so, or families would have nothing left to choose
   * @throws DonneesModifieesEntreTemps another administrator has changed it meanwhile
   */
  public void changer(long id, int version, MotifSaisi saisi) {
    saisi.verifier();
    var tous = motifs.tenir();
    var motif = tous.stream().filter(m -> m.id() == id).findFirst().orElseThrow(Introuvable::new);
    if (motif.version() != version) {
      throw new DonneesModifieesEntreTemps();
    }
    exigerUnique(saisi, tous, id);
    motif.changer(saisi);
    if (tous.stream().noneMatch(MotifDerogation::enUsage)) {
      throw new SaisieRefusee("enUsage", "MotifDernierEnUsage");
    }
  }

  private static void exigerUnique(MotifSaisi saisi, List<MotifDerogation> tous, long sauf) {
    var nom = Normalisation.normaliser(saisi.getLibelle());
    if (tous.stream()
        .anyMatch(
            m -> m.id() != sauf && Normalisation.normaliser(m.saisi().getLibelle()).equals(nom))) {
      throw new SaisieRefusee("libelle", "MotifDejaDansLaListe");
    }
  }

  private static Ligne ligne(MotifDerogation motif) {
    return new Ligne(motif.id(), motif.version(), motif.saisi());
  }
}
