package fr.portailfamille.activite;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Tableaux;
import fr.portailfamille.scolarite.EnfantScolarise;
import fr.portailfamille.scolarite.Scolarites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which activities are offered to each child of a household, and what it already has. */
@ApplicationScoped
class OffreAuxEnfants {

  /** An activity at a school. */
  record Site(long activiteId, String activite, long etablissementId) {}

  private static final String SITES =
      """
      select x.id, x.libelle, s.etablissement_id
      from site s join activite x on x.id = s.activite_id
      join etablissement t on t.id = s.etablissement_id
      where x.nature = any(cast(?1 as text[])) and not (%s) order by x.ordre, x.libelle"""
          .formatted(OffresPourTous.POUR_TOUS);
  private static final String INSCRIPTIONS =
      "select i from Inscription i where i.familleId = :famille";

  @PersistenceContext private EntityManager em;
  @Inject private Scolarites scolarites;
  @Inject private OffresPourTous offresPourTous;
  @Inject private ConditionsOffertes conditions;
  @Inject private Clock horloge;

  List<EnfantScolarise> scolarises(long famille) {
    return scolarites.duFoyer(famille, LocalDate.now(horloge));
  }

  /** Not those the child already has until the end of the year, on every day they run. */
  List<EnfantAInscrire> offres(long famille, Collection<NatureActivite> natures) {
    var inscriptions = inscriptions(famille);
    var sites = sites(natures);
    var alEcole = scolarises(famille).stream().flatMap(enfant -> offres(enfant, sites));
    return Stream.concat(alEcole, pourTous(famille, natures).stream())
        .map(offre -> dater(offre, inscriptions))
        .filter(offre -> !offre.getDebut().isAfter(offre.getFinAnnee()))
        .toList();
  }

  /** Those a family may ask for today. */
  List<EnfantAInscrire> ouvertes(long famille, Collection<NatureActivite> natures) {
    return conditions.ouvertes(offres(famille, natures));
  }

  List<EnfantAInscrire> pourTous(long famille, Collection<NatureActivite> natures) {
    return offresPourTous.lire(famille, natures);
  }

  private static Stream<EnfantAInscrire> offres(EnfantScolarise enfant, List<Site> sites) {
    return sites.stream()
        .filter(site -> site.etablissementId() == enfant.etablissementId())
        .map(site -> offre(enfant, site));
  }

  private static EnfantAInscrire offre(EnfantScolarise enfant, Site site) {
    var offre = new EnfantAInscrire();
    offre.setEnfantId(enfant.enfantId());
    offre.setPrenom(enfant.prenom());
    offre.setNeLe(enfant.neLe());
    offre.setNiveau(enfant.niveau());
    offre.setActiviteId(site.activiteId());
    offre.setActivite(site.activite());
    offre.setEtablissementId(enfant.etablissementId());
    offre.setEcole(enfant.ecole());
    offre.setEcoleAttendue(enfant.attendue());
    offre.setAnneeId(enfant.anneeId());
    offre.setAnnee(enfant.annee());
    offre.setDebutAnnee(enfant.periode().debut());
    offre.setFinAnnee(enfant.periode().fin());
    return offre;
  }

  private EnfantAInscrire dater(EnfantAInscrire offre, List<Inscription> inscriptions) {
    int possibles = conditions.jours(offre.getActiviteId());
    var siennes =
        inscriptions.stream()
            .filter(i -> i.concerne(offre.getEnfantId(), offre.getActiviteId()))
            .filter(i -> !i.periode().fin().isBefore(offre.getDebutAnnee()))
            .toList();
    offre.setDejaJusquAu(dejaJusquAu(siennes, possibles).orElse(null));
    offre.setJoursActuels(joursActuels(siennes, possibles));
    offre.setDebut(premierJour(offre));
    return offre;
  }

  private static Optional<LocalDate> dejaJusquAu(List<Inscription> siennes, int possibles) {
    return siennes.stream()
        .filter(i -> i.couvre(possibles))
        .map(i -> i.periode().fin())
        .max(LocalDate::compareTo);
  }

  /** Of the last one that leaves days to ask for. */
  private int joursActuels(List<Inscription> siennes, int possibles) {
    return siennes.stream()
        .filter(i -> !i.couvre(possibles) && !i.periode().fin().isBefore(LocalDate.now(horloge)))
        .max(Comparator.comparing(i -> i.periode().fin()))
        .map(Inscription::jours)
        .orElse(0);
  }

  /** Today or the beginning of the year, and after what the child already has. */
  private LocalDate premierJour(EnfantAInscrire offre) {
    var dates = new ArrayList<>(List.of(LocalDate.now(horloge), offre.getDebutAnnee()));
    if (offre.getDejaJusquAu() != null) {
      dates.add(offre.getDejaJusquAu().plusDays(1));
    }
    return dates.stream().max(LocalDate::compareTo).orElseThrow();
  }

  /**
   * Puts the offers as they are now beside the answers already given.
   *
   * @param memeFermees those kept though enrolment is closed today
   */
  void actualiser(
      long famille,
      Collection<NatureActivite> natures,
      InscriptionsDemandees form,
      Predicate<EnfantAInscrire> memeFermees) {
    var reponses = form.getEnfants();
    var offres = offres(famille, natures);
    var ouvertes = conditions.ouvertes(offres);
    form.setEnfants(
        offres.stream()
            .filter(form::retient)
            .filter(offre -> ouvertes.contains(offre) || memeFermees.test(offre))
            .map(
                offre ->
                    reponses.stream()
                        .filter(reponse -> reponse.designe(offre))
                        .findFirst()
                        .map(reponse -> reponse.actualiser(offre))
                        .orElse(offre))
            .collect(Collectors.toCollection(ArrayList::new)));
    conditions.dire(form.getEnfants());
  }

  /** What was never offered to this household does not exist. */
  void controler(long famille, Collection<NatureActivite> natures, InscriptionsDemandees form) {
    var offres = offres(famille, natures);
    boolean toutesOffertes =
        form.voulues().stream().allMatch(v -> offres.stream().anyMatch(v::designe));
    if (!toutesOffertes) {
      throw new Introuvable();
    }
  }

  @SuppressWarnings("unchecked")
  List<Site> sites(Collection<NatureActivite> natures) {
    List<Object[]> lignes =
        em.createNativeQuery(SITES).setParameter(1, Tableaux.sql(natures)).getResultList();
    return lignes.stream().map(l -> new Site((Long) l[0], (String) l[1], (Long) l[2])).toList();
  }

  List<Inscription> inscriptions(long famille) {
    return em.createQuery(INSCRIPTIONS, Inscription.class)
        .setParameter("famille", famille)
        .getResultList();
  }
}
