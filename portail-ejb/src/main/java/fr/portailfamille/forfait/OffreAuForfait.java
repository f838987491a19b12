package fr.portailfamille.forfait;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.famille.LectureDuFoyer;
import fr.portailfamille.reservation.ConditionsReservation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which children may have a package: those enrolled in a canteen, as long as none is in force; nor
 * asked again while an agent examines it.
 */
@ApplicationScoped
class OffreAuForfait {

  private static final String OFFRES =
      """
      select i.id, e.id, e.prenom, x.id, x.libelle, t.id, t.nom, i.jours & x.jours, i.debut, i.fin
      from inscription i join enfant e on e.id = i.enfant_id
      join activite x on x.id = i.activite_id and x.nature = 'RESTAURATION' and i.jours & x.jours <> 0
      join etablissement t on t.id = i.etablissement_id
      where i.famille_id = ?1 and i.fin >= cast(?2 as date)
        and not exists (select 1 from forfait f where f.famille_id = i.famille_id
          and f.enfant_id = i.enfant_id and f.activite_id = i.activite_id
          and f.debut <= i.fin and f.fin >= greatest(i.debut, cast(?2 as date)))
      order by e.ne_le, e.prenom, e.id, i.debut""";

  @Inject private ConditionsReservation conditions;
  @Inject private LectureDuFoyer foyer;
  @Inject private LectureForfaits lecture;
  @Inject private PremierJour premierJour;

  /** Without those for which it is too late to book anything. */
  List<EnfantAuForfait> offres(long famille) {
    return sansForfait(famille).stream().flatMap(l -> offre(l).stream()).toList();
  }

  /** Nor those for which an agent examines a package already. */
  private static List<EnfantAuForfait> sans(
      List<ForfaitDemande> examinees, List<EnfantAuForfait> offres) {
    return offres.stream()
        .filter(offre -> examinees.stream().noneMatch(demande -> demande.concerne(offre)))
        .toList();
  }

  private List<ForfaitDemande> examinees(long famille) {
    return lecture.demandes(famille).stream().filter(demande -> !demande.rendue()).toList();
  }

  /** Why nothing is offered, when nothing is. */
  Optional<Motif> empechement(long famille) {
    var offres = offres(famille);
    if (!sans(examinees(famille), offres).isEmpty()) {
      return Optional.empty();
    }
    if (!offres.isEmpty()) {
      return Optional.of(Motif.of("ForfaitEnAttente"));
    }
    if (!sansForfait(famille).isEmpty()) {
      return Optional.of(Motif.of("ForfaitTropTard"));
    }
    return Optional.of(
        Motif.of(deja(famille).isEmpty() ? "AucunEnfantALaCantine" : "TousAuForfait"));
  }

  private List<Object[]> sansForfait(long famille) {
    return foyer.lire(OFFRES, famille).toList();
  }

  List<LigneForfait> deja(long famille) {
    return lecture.lire(famille);
  }

  private Optional<EnfantAuForfait> offre(Object[] l) {
    var inscription = new Periode(((Date) l[8]).toLocalDate(), ((Date) l[9]).toLocalDate());
    return premierJour
        .lire((Long) l[3], (Long) l[5], inscription)
        .map(jour -> offre(l, new Periode(jour, inscription.fin())));
  }

  private static EnfantAuForfait offre(Object[] l, Periode possible) {
    var offre = new EnfantAuForfait();
    offre.setInscriptionId((Long) l[0]);
    offre.setEnfantId((Long) l[1]);
    offre.setPrenom((String) l[2]);
    offre.setActiviteId((Long) l[3]);
    offre.setActivite((String) l[4]);
    offre.setEcole((String) l[6]);
    offre.setJoursPossibles((Integer) l[7]);
    offre.setAuPlusTot(possible.debut());
    offre.setDebut(possible.debut());
    offre.setFin(possible.fin());
    return offre;
  }

  /** Puts the offers as they are now beside the answers already given. */
  void actualiser(long famille, ForfaitsDemandes form) {
    var reponses = form.getEnfants();
    form.setFamilleId(famille);
    form.montrer(conditions.texte());
    var examinees = examinees(famille);
    form.setDeja(
        Stream.concat(
                deja(famille).stream().map(LigneForfait::getPhraseComplete),
                examinees.stream().map(ForfaitDemande::phrase))
            .collect(Collectors.toCollection(ArrayList::new)));
    form.setEnfants(
        sans(examinees, offres(famille)).stream()
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
  void controler(long famille, ForfaitsDemandes form) {
    var offres = offres(famille);
    boolean toutesOffertes =
        form.voulus().stream()
            .allMatch(
                voulu ->
                    offres.stream()
                        .filter(voulu::designe)
                        .anyMatch(
                            offre ->
                                offre.getEnfantId() == voulu.getEnfantId()
                                    && offre.getActiviteId() == voulu.getActiviteId()));
    if (!toutesOffertes) {
      throw new Introuvable();
    }
  }
}
