package fr.portailfamille.demarche;

import fr.portailfamille.chiffrement.Chiffrement;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.organisation.ReglagesDemarches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The démarches contributed by the features, and who may begin which. */
@ApplicationScoped
class Catalogue {

  private static final String EN_ATTENTE =
      """
      select count(d) from Demarche d
      where d.compteId = :compte and d.type = :type and d.etat in :etats""";

  private static final String PREALABLE =
      """
      select count(d) from Demarche d
      where d.type in :types and d.deposeeLe >= :depuis and d.etat in :etats
      and (d.compteId = :compte or d.familleId = :famille)""";

  private static final long AUCUNE = -1;

  @Inject @Any private Instance<TypeDemarche<?>> fixes;
  @Inject @Any private Instance<FournisseurDeTypes> fournisseurs;
  @PersistenceContext private EntityManager em;
  @Inject private Chiffrement chiffrement;
  @Inject private ReglagesDemarches reglages;
  @Inject private Ouvertures ouvertures;
  @Inject private Situations situations;
  @Inject private SaisieCourante saisie;

  List<TypeDemarche<?>> tous() {
    return types()
        .sorted(
            Comparator.comparing(this::rang)
                .thenComparing(TypeDemarche::exigeDossierValide)
                .thenComparing(TypeDemarche::code))
        .toList();
  }

  private Stream<TypeDemarche<?>> types() {
    return Stream.concat(fixes.stream(), fournisseurs.stream().flatMap(f -> f.types().stream()));
  }

  private int rang(TypeDemarche<?> type) {
    var numero = reglages.de(type.code()).numero();
    return numero == null ? Integer.MAX_VALUE : numero;
  }

  /** A type as it is, whoever asks. */
  CarteDemarche carte(TypeDemarche<?> type) {
    return CarteDemarche.of(type, reglages.de(type.code()).numero(), null, null);
  }

  /** Those neither withdrawn nor for other households, as they are offered to this person. */
  List<CarteDemarche> cartes(Demandeur demandeur) {
    var situation = situations.de(demandeur);
    return tous().stream()
        .filter(type -> type.retrait().isEmpty() && situation.ecarte(type).isEmpty())
        .map(type -> carte(type, situation))
        .toList();
  }

  /** One of them, offered or not: who may not begin it is told why. */
  CarteDemarche carte(String code, Demandeur demandeur) {
    return carte(modele(code).type(), situations.de(demandeur));
  }

  private CarteDemarche carte(TypeDemarche<?> type, Situation situation) {
    return CarteDemarche.of(
        type,
        reglages.de(type.code()).numero(),
        empechement(type, situation).orElse(null),
        situation.rouvertes().get(type.code()));
  }

  Modele<?> modele(String code) {
    return types()
        .filter(type -> type.code().equals(code))
        .findFirst()
        .<Modele<?>>map(type -> new Modele<>(type, chiffrement))
        .orElseThrow(Introuvable::new);
  }

  /** Why this person may not begin a démarche of this type now (A22). */
  Optional<Motif> empechement(TypeDemarche<?> type, Demandeur demandeur) {
    return empechement(type, situations.de(demandeur));
  }

  private Optional<Motif> empechement(TypeDemarche<?> type, Situation situation) {
    return saisie
        .empechement(type)
        .or(() -> situation.ecarte(type))
        .or(() -> ouvertures.fermee(type, situation))
        .or(() -> autreEmpechement(type, situation));
  }

  /** Why this person may not begin it, agents and what a reopening lifts set aside. */
  Optional<Motif> autreEmpechement(TypeDemarche<?> type, Situation situation) {
    return situation.ecarte(type).or(() -> empechementDuDossier(type, situation));
  }

  private Optional<Motif> empechementDuDossier(TypeDemarche<?> type, Situation situation) {
    var demandeur = situation.demandeur();
    if (type.exigeDossierValide() && demandeur.famille().isEmpty()) {
      return Optional.of(Motif.of("DossierAValiderDAbord"));
    }
    if (type.uneSeuleALaFois() && enAttente(type, demandeur)) {
      return Optional.of(Motif.of("DemarcheEnAttente"));
    }
    return type.prealables().stream()
        .filter(situation::peutRemplir)
        .filter(prealable -> !estDepose(prealable, demandeur))
        .findFirst()
        .map(manquant -> Motif.of("PrealableManquant", titre(manquant)))
        .or(() -> type.empechement(demandeur));
  }

  private static Motif titre(Prealable prealable) {
    return Motif.of("TypeDemarche." + prealable.types().get(0));
  }

  private boolean estDepose(Prealable prealable, Demandeur demandeur) {
    return em.createQuery(PREALABLE, Long.class)
            .setParameter("types", prealable.types())
            .setParameter("depuis", prealable.depuis())
            .setParameter("etats", EtatDemarche.DEPOSEES)
            .setParameter("compte", demandeur.compteId())
            .setParameter("famille", demandeur.famille().orElse(AUCUNE))
            .getSingleResult()
        > 0;
  }

  private boolean enAttente(TypeDemarche<?> type, Demandeur demandeur) {
    return em.createQuery(EN_ATTENTE, Long.class)
            .setParameter("compte", demandeur.compteId())
            .setParameter("type", type.code())
            .setParameter("etats", EtatDemarche.AU_BUREAU)
            .getSingleResult()
        > 0;
  }
}
