package fr.portailfamille.web.reservation;

import fr.portailfamille.activite.Activites;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.reservation.Demande;
import fr.portailfamille.reservation.Planning;
import fr.portailfamille.reservation.ReservationQueries;
import fr.portailfamille.reservation.SemaineType;
import fr.portailfamille.reservation.SemaineTypeQueries;
import fr.portailfamille.tarification.TarifQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays out what the page shows: children, their activities, their days. */
@ApplicationScoped
class Calendrier {

  @Inject private ReservationQueries queries;
  @Inject private SemaineTypeQueries semaines;
  @Inject private TarifQueries tarifs;
  @Inject private Activites activites;

  PrixEstimes prix() {
    return new PrixEstimes(tarifs.mesPrix());
  }

  VueCalendrier montrer(Filtre filtre, Selection selection, PrixEstimes prix) {
    var planning = queries.planning(filtre.periode());
    Set<VueCalendrier.ActiviteChoisie> aChoisir = new LinkedHashSet<>();
    Map<Long, EnfantAffiche> enfants = new LinkedHashMap<>();
    for (var rang : planning.rangs()) {
      aChoisir.add(new VueCalendrier.ActiviteChoisie(rang.activiteId(), rang.activite()));
      if (filtre.montre(rang.enfantId(), rang.activiteId())) {
        enfants
            .computeIfAbsent(
                rang.enfantId(), id -> new EnfantAffiche(id, rang.enfant(), new ArrayList<>()))
            .rangs()
            .add(afficher(rang, selection, prix));
      }
    }
    return new VueCalendrier(
        planning.periode(), List.copyOf(enfants.values()), List.copyOf(aChoisir));
  }

  private EnfantAffiche.Rang afficher(Planning.Rang rang, Selection selection, PrixEstimes prix) {
    return new EnfantAffiche.Rang(
        rang.activiteId(),
        rang.activite(),
        prix.de(rang.enfantId(), rang.activiteId()),
        delais(rang.activiteId()),
        rang.cellules().stream()
            .map(
                cellule -> {
                  var laCase = new Demande.Case(rang.enfantId(), rang.activiteId(), cellule.jour());
                  return new JourAffiche(laCase, cellule, selection.veut(laCase, cellule.etat()));
                })
            .toList());
  }

  private EnfantAffiche.Delais delais(long activiteId) {
    var delais = activites.activite(activiteId).delais();
    return new EnfantAffiche.Delais(
        Messages.texte(delais.ajout().description()),
        Messages.texte(delais.annulation().description()));
  }

  /** The text still to be accepted; null when there is none. */
  String conditions() {
    return queries.conditionsAAccepter().orElse(null);
  }

  Proposition proposer(SemaineForm form) {
    var fin = form.isTouteLAnnee() ? semaines.finDAnnee(form.getDebut()) : form.getFin();
    return Proposition.of(
        semaines.jours(
            new SemaineType(
                form.getEnfant(),
                form.getActivite(),
                new HashSet<>(Arrays.asList(form.getJours())),
                form.getDebut(),
                fin)));
  }
}
