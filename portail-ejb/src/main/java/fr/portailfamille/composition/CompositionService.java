package fr.portailfamille.composition;

import fr.portailfamille.commun.DonneesModifieesEntreTemps;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** An administrator composes a démarche, then offers it to families. */
@Stateless
@RolesAllowed("ADMINISTRATEUR")
public class CompositionService {

  /** In characters of JSON; further, no family would fill it in. */
  private static final int TAILLE_MAXIMALE = 200_000;

  private static final String EN_VIGUEUR =
      """
      select v from VersionPubliee v
      where v.compositionId = :composition and v.remplaceeLe is null""";

  @PersistenceContext private EntityManager em;
  @Inject private Event<CompositionsChangees> changees;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** A working copy with its title and a first page to fill in; gives its id. */
  public long creer(String titre, String premierePage) {
    var definition = new Definition();
    definition.setTitre(titre);
    definition.ajouterPage(premierePage);
    exigerUnTitre(definition);
    var composition = new Composition(definition, horloge.instant());
    em.persist(composition);
    em.flush();
    return composition.id();
  }

  /** Keeps the working copy, complete or not; families do not see it. Gives its new version. */
  public int enregistrer(long id, int version, Definition definition) {
    exigerUnTitre(definition);
    if (DefinitionJson.ecrire(definition).length() > TAILLE_MAXIMALE) {
      throw new RegleMetierException("CompositionTropLongue");
    }
    var composition = verrouiller(id, version);
    composition.changer(definition, horloge.instant());
    em.flush();
    return composition.version();
  }

  private static void exigerUnTitre(Definition definition) {
    var titre = definition.getTitre();
    if (titre == null || titre.length() > Limites.TITRE) {
      throw new RegleMetierException("TitreDeCompositionObligatoire", Limites.TITRE);
    }
  }

  /**
   * Freezes the working copy as the version families fill in from now on; those begun stay in
   * theirs.
   *
   * @throws CompositionIncomplete with all that is wrong
   */
  public void publier(long id, int version) {
    var composition = verrouiller(id, version);
    var defauts = VerificationDefinition.verifier(composition.definition());
    if (!defauts.isEmpty()) {
      throw new CompositionIncomplete(defauts);
    }
    var ancienne = enVigueur(id);
    ancienne.ifPresent(v -> v.remplacer(horloge.instant()));
    em.flush();
    int rang = ancienne.map(VersionPubliee::rang).orElse(0) + 1;
    em.persist(new VersionPubliee(composition, rang, usager.compteId(), horloge.instant()));
    composition.proposer();
    annoncer();
  }

  /** Families begin no other; those filed are still decided. */
  public void retirer(long id, int version) {
    var composition = verrouiller(id, version);
    enVigueur(id).orElseThrow(Introuvable::new);
    composition.retirer(horloge.instant());
    annoncer();
  }

  /** Offers it again, as it was published last. */
  public void proposer(long id, int version) {
    verrouiller(id, version).proposer();
    annoncer();
  }

  /**
   * @throws RegleMetierException it was published: its démarches need it
   */
  public void supprimer(long id, int version) {
    var composition = verrouiller(id, version);
    if (enVigueur(id).isPresent()) {
      throw new RegleMetierException("CompositionDejaPubliee");
    }
    em.remove(composition);
    em.flush();
  }

  private void annoncer() {
    em.flush();
    changees.fire(new CompositionsChangees());
  }

  private Optional<VersionPubliee> enVigueur(long composition) {
    return em.createQuery(EN_VIGUEUR, VersionPubliee.class)
        .setParameter("composition", composition)
        .getResultStream()
        .findFirst();
  }

  private Composition verrouiller(long id, int version) {
    var composition = em.find(Composition.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (composition == null) {
      throw new Introuvable();
    }
    if (composition.version() != version) {
      throw new DonneesModifieesEntreTemps();
    }
    return composition;
  }
}
