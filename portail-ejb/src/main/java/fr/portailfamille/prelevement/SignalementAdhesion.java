package fr.portailfamille.prelevement;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Normalisation;
import fr.portailfamille.demarche.Demarche;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** What an agent should know before accepting a mandate. */
@ApplicationScoped
class SignalementAdhesion {

  private static final String NOMS =
      """
      select concat(r.prenom, ' ', r.nom) from Responsable r, Membre m
      where m.responsableId = r.id and m.familleId = :famille""";

  @PersistenceContext private EntityManager em;
  @Inject private Mandats mandats;
  @Inject private SituationPrelevement situation;

  List<Motif> signaler(Demarche demarche, AdhesionDemandee form) {
    long famille = demarche.getFamilleId();
    var signalements = new ArrayList<Motif>();
    if (!EcritureMandat.estConnu(mandats.enVigueur(famille).orElse(null), form)) {
      signalements.add(Motif.of("MandatChangeDepuis"));
    }
    if (!form.getCreancier().equals(situation.creancier())) {
      signalements.add(Motif.of("CreancierChangeDepuis"));
    }
    if (!estUnResponsable(famille, form.getTitulaire())) {
      signalements.add(Motif.of("TitulaireHorsDuFoyer"));
    }
    var siennes = situation.activites(famille);
    form.choisies().stream()
        .filter(choisie -> !siennes.contains(choisie.getActiviteId()))
        .forEach(perdue -> signalements.add(Motif.of("ActiviteQuittee", perdue.getLibelle())));
    return signalements;
  }

  /** Banks write the name before the first name: the order does not count. */
  private boolean estUnResponsable(long famille, String titulaire) {
    var mots = mots(titulaire);
    return em.createQuery(NOMS, String.class)
        .setParameter("famille", famille)
        .getResultStream()
        .anyMatch(nom -> mots.containsAll(mots(nom)));
  }

  private static List<String> mots(String nom) {
    return List.of(Normalisation.normaliser(nom).split(" "));
  }
}
