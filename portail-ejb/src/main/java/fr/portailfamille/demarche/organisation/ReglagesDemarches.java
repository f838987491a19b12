package fr.portailfamille.demarche.organisation;

import fr.portailfamille.commun.Memoire;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the town has settled, kept in memory and read again at most {@value #FRAICHEUR} s later. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@PermitAll
public class ReglagesDemarches {

  private static final int FRAICHEUR = 10;

  @PersistenceContext private EntityManager em;
  @Inject private Parametres parametres;

  private static final String REGLAGES =
      "select distinct r from ReglageDemarche r left join fetch r.verifications";
  private static final String SERVICES = "select s.id, s.nom from ServiceInstructeur s";

  private record Tout(Map<String, ReglageDemarche> reglages, Map<Long, String> services) {}

  private final Memoire<Tout> memoire = new Memoire<>(Duration.ofSeconds(FRAICHEUR), this::charger);

  /** Of a type, settled or not. */
  public ReglageDemarche de(String type) {
    var connu = memoire.lire().reglages().get(type);
    return connu == null ? new ReglageDemarche(type) : connu;
  }

  /** Types a household may file once a school year only. */
  public Set<String> annuelles() {
    return memoire.lire().reglages().values().stream()
        .filter(reglage -> reglage.acces().estAnnuel())
        .map(ReglageDemarche::type)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Type to the households it is for; without those that are for all. */
  public Map<String, Public> publics() {
    return memoire.lire().reglages().values().stream()
        .filter(reglage -> !reglage.acces().destinataires().equals(Public.TOUS))
        .collect(
            Collectors.toUnmodifiableMap(
                ReglageDemarche::type, reglage -> reglage.acces().destinataires()));
  }

  /** Days promised for an answer. */
  public int delai(String type) {
    var delai = de(type).delaiJours();
    return delai == null ? parametres.entier(Parametre.DEMARCHE_DELAI_DE_TRAITEMENT) : delai;
  }

  /** What no answer means, and after how many months: nothing is null. */
  public Silence silence(String type) {
    var silence = de(type).silence();
    return new Silence(
        silence.sens() == null
            ? SensDuSilence.valueOf(parametres.texte(Parametre.DEMARCHE_SILENCE))
            : silence.sens(),
        silence.mois() == null
            ? Integer.valueOf(parametres.entier(Parametre.DEMARCHE_SILENCE_MOIS))
            : silence.mois());
  }

  /** Name of a service; empty for none. */
  public Optional<String> service(Long id) {
    return Optional.ofNullable(id).map(memoire.lire().services()::get);
  }

  public void relire(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) DemarchesReglees evenement) {
    memoire.oublier();
  }

  private Tout charger() {
    var reglages =
        em.createQuery(REGLAGES, ReglageDemarche.class)
            .getResultStream()
            .collect(Collectors.toUnmodifiableMap(ReglageDemarche::type, Function.identity()));
    Map<Long, String> noms = new HashMap<>();
    em.createQuery(SERVICES, Object[].class)
        .getResultStream()
        .forEach(ligne -> noms.put((Long) ligne[0], (String) ligne[1]));
    return new Tout(reglages, Map.copyOf(noms));
  }
}
