package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.AdresseDuPortail;
import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.commun.Tableaux;
import fr.portailfamille.notification.Courriers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells families when the commission sees what they ask: one mail by démarche, in one statement
 * however many there are (A26). Nothing is said of a sitting whose day is over, which is only put
 * down afterwards, nor of what is decided; a démarche being corrected is at its sitting still.
 */
@ApplicationScoped
class CourriersDeSeance {

  /** Number of the démarche, children, day, other day, portal. */
  private static final int ARGUMENTS = 5;

  private static final String DESTINATAIRES =
      """
      select d.compte, d.adresse, case when d.compte is not null then t.id end, t.numero,
        string_agg(e.prenom, ', ' order by e.prenom), cast(?1 as text), cast(?2 as text),
        cast(?3 as text)
      from unnest(cast(?4 as bigint[]), cast(?5 as bigint[])) as c (demarche, enfant)
      join demarche t on t.id = c.demarche
      join enfant e on e.id = c.enfant
      left join derogation_demandee v on v.demarche_id = c.demarche and v.enfant_id = c.enfant
      join responsable r on r.compte_id = t.compte_id
      cross join lateral adresses_de_responsable(r.id) d
      where v.demarche_id is not null or t.etat = 'A_CORRIGER'
      group by d.compte, d.adresse, t.id
      """;

  @Inject private Courriers courriers;
  @Inject private Clock horloge;

  void inscrites(SeanceDerogation seance, List<DemandeEnCommission> demandes) {
    ecrire("derogation.en_seance", demandes, seance.jour(), seance.jour());
  }

  /** {@code avant}: its day before. */
  void deplacee(SeanceDerogation seance, LocalDate avant, List<DemandeEnCommission> demandes) {
    ecrire("derogation.seance_deplacee", demandes, seance.jour(), avant);
  }

  void retiree(SeanceDerogation seance, List<DemandeEnCommission> demandes) {
    ecrire("derogation.hors_seance", demandes, seance.jour(), seance.jour());
  }

  private void ecrire(
      String modele, List<DemandeEnCommission> demandes, LocalDate jour, LocalDate autre) {
    if (demandes.isEmpty() || jour.isBefore(LocalDate.now(horloge))) {
      return;
    }
    courriers.ecrireEnNombre(
        modele,
        DESTINATAIRES,
        ARGUMENTS,
        JourEcrit.complet(jour),
        JourEcrit.complet(autre),
        AdresseDuPortail.lire(),
        Tableaux.sql(demandes.stream().map(DemandeEnCommission::demarche).toList()),
        Tableaux.sql(demandes.stream().map(DemandeEnCommission::enfant).toList()));
  }
}
