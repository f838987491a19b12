package fr.portailfamille.activite;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.scolarite.EnfantScolarise;
import fr.portailfamille.scolarite.Scolarites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which activities of a nature the school of each child offers, and what it already has. */
@ApplicationScoped
class OffreAuxEnfants {

  /** An activity at a school. */
  record Site(long activiteId, String activite, long etablissementId) {}

  private static final String SITES =
      """
      select a.id, a.libelle, s.etablissement_id
      from site s join activite a on a.id = s.activite_id
      where a.nature = ?1 order by a.ordre, a.libelle""";
  private static final String INSCRIPTIONS =
      "select i from Inscription i where i.familleId = :famille";

  @PersistenceContext private EntityManager em;
  @Inject private Scolarites scolarites;
  @Inject private Clock horloge;

  List<EnfantScolarise> scolarises(long famille) {
    return scolarites.duFoyer(famille, LocalDate.now(horloge));
  }

  /** Not those the child already has until the end of the year. */
  List<EnfantAInscrire> offres(long famille, NatureActivite nature) {
    var sites = sites(nature);
    var inscriptions = inscriptions(famille);
    return scolarises(famille).stream()
        .flatMap(enfant -> offres(enfant, sites, inscriptions))
        .filter(offre -> !offre.getDebut().isAfter(offre.getFinAnnee()))
        .toList();
  }

  private Stream<EnfantAInscrire> offres(
      EnfantScolarise enfant, List<Site> sites, List<Inscription> inscriptions) {
    return sites.stream()
        .filter(site -> site.etablissementId() == enfant.etablissementId())
        .map(site -> offre(enfant, site, inscriptions));
  }

  private EnfantAInscrire offre(EnfantScolarise enfant, Site site, List<Inscription> inscriptions) {
    var offre = new EnfantAInscrire();
    offre.setEnfantId(enfant.enfantId());
    offre.setPrenom(enfant.prenom());
    offre.setActiviteId(site.activiteId());
    offre.setActivite(site.activite());
    offre.setEtablissementId(enfant.etablissementId());
    offre.setEcole(enfant.ecole());
    offre.setEcoleAttendue(enfant.attendue());
    offre.setAnneeId(enfant.anneeId());
    offre.setAnnee(enfant.annee());
    offre.setDebutAnnee(enfant.periode().debut());
    offre.setFinAnnee(enfant.periode().fin());
    offre.setDejaJusquAu(dejaJusquAu(offre, inscriptions).orElse(null));
    offre.setDebut(premierJour(offre));
    return offre;
  }

  private static Optional<LocalDate> dejaJusquAu(
      EnfantAInscrire offre, List<Inscription> inscriptions) {
    return inscriptions.stream()
        .filter(i -> i.concerne(offre.getEnfantId(), offre.getActiviteId()))
        .map(i -> i.periode().fin())
        .filter(fin -> !fin.isBefore(offre.getDebutAnnee()))
        .max(LocalDate::compareTo);
  }

  /** Today or the beginning of the year, and after what the child already has. */
  private LocalDate premierJour(EnfantAInscrire offre) {
    var dates = new ArrayList<>(List.of(LocalDate.now(horloge), offre.getDebutAnnee()));
    if (offre.getDejaJusquAu() != null) {
      dates.add(offre.getDejaJusquAu().plusDays(1));
    }
    return dates.stream().max(LocalDate::compareTo).orElseThrow();
  }

  /** Puts the offers as they are now beside the answers already given. */
  void actualiser(long famille, NatureActivite nature, InscriptionsDemandees form) {
    var reponses = form.getEnfants();
    form.setEnfants(
        offres(famille, nature).stream()
            .map(
                offre ->
                    reponses.stream()
                        .filter(reponse -> reponse.designe(offre))
                        .findFirst()
                        .map(reponse -> reponse.actualiser(offre))
                        .orElse(offre))
            .collect(Collectors.toCollection(ArrayList::new)));
  }

  /** What was never offered to this household does not exist. */
  void controler(long famille, NatureActivite nature, InscriptionsDemandees form) {
    var offres = offres(famille, nature);
    boolean toutesOffertes =
        form.voulues().stream().allMatch(v -> offres.stream().anyMatch(v::designe));
    if (!toutesOffertes) {
      throw new Introuvable();
    }
  }

  @SuppressWarnings("unchecked")
  List<Site> sites(NatureActivite nature) {
    List<Object[]> lignes =
        em.createNativeQuery(SITES).setParameter(1, nature.name()).getResultList();
    return lignes.stream().map(l -> new Site((Long) l[0], (String) l[1], (Long) l[2])).toList();
  }

  List<Inscription> inscriptions(long famille) {
    return em.createQuery(INSCRIPTIONS, Inscription.class)
        .setParameter("famille", famille)
        .getResultList();
  }
}
