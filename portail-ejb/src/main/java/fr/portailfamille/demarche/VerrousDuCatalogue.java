package fr.portailfamille.demarche;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.reouverture.SourceDeVerrous;
import fr.portailfamille.demarche.reouverture.Verrou;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The démarches closed by their dates, or filed already this school year, and by nothing else a
 * reopening would leave in the way: one that waits for its decision is given back to be corrected
 * instead.
 */
@ApplicationScoped
class VerrousDuCatalogue implements SourceDeVerrous {

  private static final String COMPTES =
      """
      select r.compte_id from membre m join responsable r on r.id = m.responsable_id
      where m.famille_id = ?1 and r.compte_id is not null order by r.compte_id limit 1""";
  private static final String EN_MAIN =
      "select distinct d.type from Demarche d where d.familleId = :famille and d.etat in :etats";
  private static final Set<EtatDemarche> ETATS =
      EnumSet.of(EtatDemarche.DEPOSEE, EtatDemarche.EN_INSTRUCTION, EtatDemarche.A_CORRIGER);

  @PersistenceContext private EntityManager em;
  @Inject private Catalogue catalogue;
  @Inject private Ouvertures ouvertures;
  @Inject private Situations situations;

  @Override
  public List<Verrou> duFoyer(long famille) {
    return demandeur(famille).stream().flatMap(demandeur -> lister(famille, demandeur)).toList();
  }

  private Stream<Verrou> lister(long famille, Demandeur demandeur) {
    var situation = situations.de(demandeur);
    var enMain = enMain(famille);
    return catalogue.tous().stream()
        .filter(type -> type.retrait().isEmpty() && !situation.rouvre(type))
        .filter(type -> !type.uneSeuleALaFois() || !enMain.contains(type.code()))
        .flatMap(
            type ->
                ouvertures
                    .aRouvrir(type, situation)
                    .filter(raison -> catalogue.autreEmpechement(type, situation).isEmpty())
                    .map(raison -> verrou(type, raison))
                    .stream());
  }

  /** In the words of the counter: those of the catalogue speak to the family. */
  private static Verrou verrou(TypeDemarche<?> type, Motif raison) {
    return new Verrou(
        type.code(),
        type.intitule().orElse(null),
        new Motif("Verrou." + raison.cle(), raison.arguments()));
  }

  /** Whoever of the household would file it; empty when nobody in it has an account. */
  private Optional<Demandeur> demandeur(long famille) {
    List<?> comptes = em.createNativeQuery(COMPTES).setParameter(1, famille).getResultList();
    return comptes.stream()
        .map(compte -> new Demandeur(((Number) compte).longValue(), Optional.of(famille)))
        .findFirst();
  }

  private Set<String> enMain(long famille) {
    return new HashSet<>(
        em.createQuery(EN_MAIN, String.class)
            .setParameter("famille", famille)
            .setParameter("etats", ETATS)
            .getResultList());
  }
}
